package jp.tsunagi.diagram.tests.synchronization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Knows of a diagram only what it is told, as an editor does, and that must be all. */
final class Follower {

	private final DiagramView view;

	private final Map<ViewElement, String> known = new HashMap<>();

	Follower(DiagramView view) {
		this.view = view;
		view.elements().forEach(element -> known.put(element, text(element)));
		view.addListener(this::changed);
	}

	private void changed(DiagramChange change) {
		change.removed().forEach(element -> assertTrue(known.remove(element) != null, () -> "removed but not there " + element));
		change.added().forEach(element -> assertTrue(known.put(element, text(element)) == null, () -> "added twice " + element));
		change.changed().forEach(element -> assertTrue(known.put(element, text(element)) != null, 
				() -> "changed but not there " + element));
	}

	void check() {
		Set<ViewElement> now = new HashSet<>(view.elements());
		assertEquals(now, known.keySet());
		now.forEach(element -> assertEquals(text(element), known.get(element)));
	}

	private static String text(ViewElement element) {
		String common = element.label() + '|' + element.tooltip() + '|' + element.isVisible();
		return switch (element) {
			case ViewNode node -> common + node.style();
			case ViewEdge edge -> common + edge.style() + edge.beginLabel() + edge.endLabel();
		};
	}
}
