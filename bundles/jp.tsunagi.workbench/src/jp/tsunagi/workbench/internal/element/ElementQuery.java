package jp.tsunagi.workbench.internal.element;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.search.SearchText;

/** What a user typed to find elements: all its words must occur in the name, reading or a tag. */
public final class ElementQuery {

	private final List<String> words;

	/** Looks for the words of {@code text}. */
	public ElementQuery(String text) {
		words = SearchText.words(text);
	}

	/** Whether nothing was typed, so that everything matches. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether {@code object} is looked for. */
	public boolean matches(EObject object) {
		return matches(searched(object));
	}

	/** Whether {@code text} is looked for. */
	public boolean matches(String text) {
		return SearchText.containsAll(SearchText.normalize(text), words);
	}

	private static String searched(EObject object) {
		StringBuilder text = new StringBuilder(ElementLabels.of(object));
		if (object instanceof Element element) {
			if (element.getKana() != null) {
				text.append('\n').append(element.getKana());
			}
			element.getTags().forEach(tag -> text.append('\n').append(tag));
		}
		return text.toString();
	}
}
