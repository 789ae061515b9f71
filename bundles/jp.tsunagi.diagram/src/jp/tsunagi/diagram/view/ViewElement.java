package jp.tsunagi.diagram.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A node, container or edge of a diagram. Changed by the synchroniser alone, in the thread that changes the model;
 * everybody else reads, and hears of changes as a {@link DiagramListener}.
 */
public abstract sealed class ViewElement permits ViewNode, ViewEdge {

	private final String key;

	private final String mapping;

	private final String layer;

	private final EObject target;

	private List<EObject> semanticElements;

	private String label = "";

	private String tooltip = "";

	private boolean filtered;

	private boolean hidden;

	ViewElement(String key, String mapping, String layer, EObject target) {
		this.key = key;
		this.mapping = mapping;
		this.layer = layer;
		this.target = target;
		semanticElements = List.of(target);
	}

	/** What this element is called in files: {@code mapping:semantic id}, after the parent's key where it is nested. */
	public final String key() {
		return key;
	}

	/** The name of the mapping that made it. */
	public final String mapping() {
		return mapping;
	}

	/** The name of the layer of that mapping. */
	public final String layer() {
		return layer;
	}

	/** The element of the model that is shown. */
	public final EObject target() {
		return target;
	}

	/** The elements of the model that this shows; the target is among them, as a rule. */
	public final List<EObject> semanticElements() {
		return semanticElements;
	}

	/** The container that it stands in; empty at the top, and for edges. */
	public abstract Optional<ViewNode> parent();

	/** The text on it; of an edge, the one in the middle. */
	public final String label() {
		return label;
	}

	/** What is said of it when the pointer rests on it; empty for nothing. */
	public final String tooltip() {
		return tooltip;
	}

	/** Whether an active filter leaves it out. */
	public final boolean isFiltered() {
		return filtered;
	}

	/** Whether somebody has hidden it in this diagram. */
	public final boolean isHidden() {
		return hidden;
	}

	/** Whether it is to be seen: neither it, nor its container, nor an end of it is left out. */
	public abstract boolean isVisible();

	/** For the synchroniser. */
	public final void setSemanticElements(List<EObject> elements) {
		semanticElements = List.copyOf(elements);
	}

	/** For the synchroniser. */
	public final void setLabel(String text) {
		label = text;
	}

	/** For the synchroniser. */
	public final void setTooltip(String text) {
		tooltip = text;
	}

	/** For the synchroniser. */
	public final void setFiltered(boolean leftOut) {
		filtered = leftOut;
	}

	/** For the synchroniser. */
	public final void setHidden(boolean leftOut) {
		hidden = leftOut;
	}

	/** Whether nothing but its surroundings may keep it from being seen. */
	final boolean isShown() {
		return !filtered && !hidden;
	}

	@Override
	public final String toString() {
		return key;
	}
}
