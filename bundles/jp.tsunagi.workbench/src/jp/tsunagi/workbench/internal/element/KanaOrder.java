package jp.tsunagi.workbench.internal.element;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;

/** Elements by their reading, then by their name, as a Japanese directory lists them. */
public final class KanaOrder {

	private KanaOrder() {
	}

	private record Keyed(EObject element, CollationKey kana, CollationKey name) {
	}

	/** {@code elements} in order; the list itself is left as it is. */
	public static List<EObject> sort(List<? extends EObject> elements) {
		Collator collator = Collator.getInstance(Locale.JAPANESE);
		return elements.stream().map(element -> keyed(element, collator))
				.sorted(Comparator.comparing(Keyed::kana).thenComparing(Keyed::name))
				.<EObject>map(Keyed::element).toList();
	}

	private static Keyed keyed(EObject object, Collator collator) {
		String name = ElementLabels.of(object);
		String kana = object instanceof Element element && element.getKana() != null && !element.getKana().isBlank()
				? element.getKana() : name;
		return new Keyed(object, collator.getCollationKey(SearchText.fold(kana)), collator.getCollationKey(name));
	}
}
