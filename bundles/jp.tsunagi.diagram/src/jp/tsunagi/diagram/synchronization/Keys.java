package jp.tsunagi.diagram.synchronization;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewNode;

/** Gives the elements of a diagram their keys. */
final class Keys {

	private final DiagramView view;

	/** Whether two elements would have the same key, since two elements of the model are called the same. */
	private boolean ambiguous;

	/** Whether an element is called by its name and place, which many things may change. */
	private boolean byName;

	Keys(DiagramView view) {
		this.view = view;
	}

	boolean isAmbiguous() {
		return ambiguous;
	}

	boolean areByName() {
		return byName;
	}

	/** For a diagram that is made anew. */
	void reset() {
		ambiguous = false;
		byName = false;
	}

	String ofNode(Slot slot, EObject element) {
		String own = own(slot.mapping(), element);
		return slot.parent().map(parent -> parent.key() + '/' + own).orElse(own);
	}

	/** The key of an edge that is the only one of its element, or in its relation to that other element. */
	String ofEdge(EdgeUnit unit, ViewNode target) {
		String own = own(unit.mapping(), unit.element());
		return unit.mapping().hasElements() ? own : own + '>' + id(target.target());
	}

	/** The key of one of several edges of an element. */
	static String ofOneOfSeveral(String key, ViewNode source, ViewNode target) {
		return key + '@' + source.key() + '>' + target.key();
	}

	private String own(CompiledMapping mapping, EObject element) {
		return mapping.name() + ':' + id(element);
	}

	private String id(EObject element) {
		byName |= !SemanticIds.hasId(element);
		return SemanticIds.of(element);
	}

	/** A key like {@code wanted} that nothing has yet. */
	String free(String wanted) {
		if (view.element(wanted).isEmpty()) {
			return wanted;
		}
		ambiguous = true;
		int number = 2;
		while (view.element(wanted + '#' + number).isPresent()) {
			number++;
		}
		return wanted + '#' + number;
	}
}
