package jp.tsunagi.diagram.synchronization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Writes down what one synchronisation does to a diagram. */
final class Recorder {

	private final Set<ViewElement> added = new LinkedHashSet<>();

	private final Set<ViewElement> removed = new LinkedHashSet<>();

	private final Set<ViewElement> changed = new LinkedHashSet<>();

	private boolean reordered;

	private boolean retitled;

	/**
	 * A recorder for doing all anew after this one has been interrupted.
	 *
	 * @param present what is in the diagram now, all of which is about to go
	 */
	Recorder startOver(Iterable<? extends ViewElement> present) {
		Recorder anew = new Recorder();
		anew.removed.addAll(removed);
		present.forEach(element -> {
			if (!added.contains(element)) {
				anew.removed.add(element);
			} else {
				anew.added.add(element);
			}
		});
		anew.retitled = retitled;
		return anew;
	}

	void added(ViewElement element) {
		added.add(element);
	}

	void removed(ViewElement element) {
		if (!added.remove(element)) {
			removed.add(element);
		}
		changed.remove(element);
	}

	void changed(ViewElement element) {
		if (!added.contains(element)) {
			changed.add(element);
		}
	}

	/** Whether it can be seen is another; so it is for what it holds and for what touches that. */
	void visibilityChanged(ViewElement element) {
		changed(element);
		if (element instanceof ViewNode node) {
			node.outgoing().forEach(this::changed);
			node.incoming().forEach(this::changed);
			node.children().forEach(this::visibilityChanged);
		}
	}

	/** Compares two orders of the same things, leaving out what came or went. */
	<E extends ViewElement> void reordered(List<E> former, List<E> now) {
		if (!reordered && !former.isEmpty() && !now.isEmpty()) {
			List<E> stayed = former.stream().filter(element -> !removed.contains(element) && !added.contains(element)).toList();
			List<E> stay = now.stream().filter(element -> !added.contains(element)).toList();
			reordered = !stayed.equals(stay);
		}
	}

	void retitled() {
		retitled = true;
	}

	boolean isNew(ViewElement element) {
		return added.contains(element);
	}

	DiagramChange change(Iterable<? extends ViewElement> inOrder) {
		Set<ViewElement> ordered = new LinkedHashSet<>();
		if (!added.isEmpty()) {
			inOrder.forEach(element -> {
				if (added.contains(element)) {
					ordered.add(element);
				}
			});
		}
		return new DiagramChange(ordered, Set.copyOf(removed), Set.copyOf(changed), reordered, retitled);
	}
}
