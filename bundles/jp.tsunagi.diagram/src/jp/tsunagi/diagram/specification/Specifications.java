package jp.tsunagi.diagram.specification;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.diagram.internal.specification.SpecificationFile;

/** The specifications that plug-ins contribute to the extension point {@value #EXTENSION_POINT}; each is read once for a language. */
public final class Specifications {

	/** A contribution names a file {@code *.odesign} in its plug-in. */
	public static final String EXTENSION_POINT = "jp.tsunagi.diagram.specifications";

	/** With the labels of each language. */
	private static final Map<Language, Specifications> ALL = new ConcurrentHashMap<>();

	private static final ResourceBundle NO_TEXTS = new ListResourceBundle() {

		@Override
		protected Object[][] getContents() {
			return new Object[0][];
		}
	};

	private final List<ContributedSpecification> read = new ArrayList<>();

	private final List<SpecificationException> broken = new ArrayList<>();

	private Specifications(Language language) {
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT)) {
			Bundle bundle = Platform.getBundle(element.getContributor().getName());
			String file = element.getAttribute("file");
			try {
				ResourceBundle texts = texts(bundle, language);
				read.add(new ContributedSpecification(read(bundle, file, texts), bundle, texts));
			} catch (SpecificationException defect) {
				broken.add(defect);
				ILog.of(Specifications.class).error(defect.getMessage(), defect);
			}
		}
	}

	/** All that could be read, in the order of the registry. */
	public static List<ContributedSpecification> contributed() {
		return List.copyOf(current().read);
	}

	/** Why others could not be read. */
	public static List<SpecificationException> broken() {
		return List.copyOf(current().broken);
	}

	/** All diagrams of all specifications. */
	public static Stream<DiagramSpecification> diagrams() {
		return current().read.stream().flatMap(one -> one.specification().diagrams());
	}

	/** The specification that {@code representation} is part of; it must be a contributed one. */
	public static ContributedSpecification of(RepresentationSpecification representation) {
		return ALL.values().stream().flatMap(one -> one.read.stream())
				.filter(one -> Stream.concat(one.specification().diagrams(), one.specification().tables())
						.anyMatch(it -> it == representation))
				.findFirst().orElseThrow(() -> new IllegalArgumentException(representation.name()));
	}

	private static ViewpointSpecification read(Bundle bundle, String file, ResourceBundle texts) throws SpecificationException {
		URL entry = bundle.getEntry(file);
		if (entry == null) {
			throw SpecificationFile.unreadable(file, new FileNotFoundException(bundle.getSymbolicName() + "/" + file));
		}
		try (InputStream in = entry.openStream()) {
			return SpecificationReader.read(in, file.substring(file.lastIndexOf('/') + 1), label -> translate(texts, label));
		} catch (IOException unreadable) {
			throw SpecificationFile.unreadable(file, unreadable);
		}
	}

	/**
	 * As Sirius does it: {@code %key} means a text of the bundle's plugin.properties, {@code %%} a percent sign. Sirius shows names
	 * of fixes as they are written, even {@code %key}; so any other text is a key itself where the properties have it.
	 */
	private static String translate(ResourceBundle texts, String label) {
		if (label.startsWith("%%")) {
			return label.substring(1);
		}
		try {
			return label.startsWith("%") ? texts.getString(label.substring(1))
					: texts.containsKey(label) ? texts.getString(label) : label;
		} catch (MissingResourceException missing) {
			throw new IllegalArgumentException(label, missing);
		}
	}

	/** What is not translated is Japanese; a plug-in may have no texts. */
	private static ResourceBundle texts(Bundle bundle, Language language) {
		try {
			return language == Language.ofProduct() ? Platform.getResourceBundle(bundle) : untranslated(bundle);
		} catch (MissingResourceException | IOException none) {
			return NO_TEXTS;
		}
	}

	private static ResourceBundle untranslated(Bundle bundle) throws IOException {
		String name = Optional.ofNullable(bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION))
				.orElse(Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME);
		URL texts = bundle.getEntry(name + ".properties");
		if (texts == null) {
			throw new FileNotFoundException(bundle.getSymbolicName());
		}
		try (InputStream in = texts.openStream()) {
			return new PropertyResourceBundle(in);
		}
	}

	private static Specifications current() {
		return ALL.computeIfAbsent(Language.current(), Specifications::new);
	}
}
