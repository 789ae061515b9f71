package jp.tsunagi.coordination.language;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/**
 * The texts of a package, for what is written into documents: as {@link NLS} has them in the language of the
 * product, these are there in each. They are those of {@code messages.properties} beside the class, its public fields are the keys.
 */
public abstract class Texts {

	private static final ClassValue<Map<Language, Texts>> KNOWN = new ClassValue<>() {

		@Override
		protected Map<Language, Texts> computeValue(Class<?> type) {
			Map<Language, Texts> texts = new EnumMap<>(Language.class);
			Arrays.stream(Language.values()).forEach(language -> texts.put(language, read(type.asSubclass(Texts.class), language)));
			return texts;
		}
	};

	/** Texts without a language; see {@link #current}. */
	protected Texts() {
	}

	/** Those of {@code type} in the language that is being written. */
	protected static <T extends Texts> T current(Class<T> type) {
		return type.cast(KNOWN.get(type).get(Language.current()));
	}

	/** {@code text} with the values in it, as {@link NLS} binds them. */
	public static String bind(String text, Object... values) {
		return NLS.bind(text, values);
	}

	private static Texts read(Class<? extends Texts> type, Language language) {
		ResourceBundle bundle = ResourceBundle.getBundle(type.getPackageName() + ".messages",
				language == Language.ENGLISH ? Locale.ENGLISH : Locale.ROOT, type.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		try {
			Constructor<? extends Texts> constructor = type.getDeclaredConstructor();
			constructor.setAccessible(true);
			Texts texts = constructor.newInstance();
			for (Field field : type.getFields()) {
				field.setAccessible(true);
				field.set(texts, bundle.getString(field.getName()));
			}
			return texts;
		} catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(type.getName(), impossible);
		}
	}
}
