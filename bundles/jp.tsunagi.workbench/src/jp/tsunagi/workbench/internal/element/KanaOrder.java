package jp.tsunagi.workbench.internal.element;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.search.Gojuon;

/** Elements by their reading, then by their name, as a Japanese directory lists them. */
public final class KanaOrder {

	private KanaOrder() {
	}

	private record Keyed(EObject element, String kana, String name) {
	}

	/** {@code elements} in order; the list itself is left as it is. */
	public static List<EObject> sort(List<? extends EObject> elements) {
		return elements.stream().map(KanaOrder::keyed)
				.sorted(Comparator.comparing(Keyed::kana).thenComparing(Keyed::name))
				.<EObject>map(Keyed::element).toList();
	}

	private static Keyed keyed(EObject object) {
		String name = ElementLabels.of(object);
		boolean hasReading = object instanceof Element element && element.getKana() != null && !element.getKana().isBlank();
		return new Keyed(object, Gojuon.key(hasReading ? ((Element) object).getKana() : name), name);
	}
}
