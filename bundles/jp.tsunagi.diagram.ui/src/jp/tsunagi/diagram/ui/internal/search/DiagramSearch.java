package jp.tsunagi.diagram.ui.internal.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.search.SearchText;
import jp.tsunagi.core.search.SearchableElement;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;

/** Finds elements of a diagram. */
final class DiagramSearch {

	private DiagramSearch() {
	}

	/** The elements that are to be seen and of which all words of {@code query} are true; none if there are no words. */
	static List<ViewElement> find(DiagramView view, String query) {
		List<String> words = SearchText.words(query);
		return words.isEmpty() ? List.of() : view.elements().stream().filter(ViewElement::isVisible)
				.filter(element -> SearchText.containsAll(SearchText.normalize(searched(element)), words)).toList();
	}

	private static String searched(ViewElement element) {
		Stream<String> shown = Stream.of(element.label());
		if (!(element.target() instanceof Element named)) {
			return shown.collect(Collectors.joining());
		}
		SearchableElement target = SearchableElement.of(named);
		return Stream.of(shown, Stream.of(target.label(), target.reading()), target.others().stream())
				.flatMap(texts -> texts).collect(Collectors.joining("\n"));
	}
}
