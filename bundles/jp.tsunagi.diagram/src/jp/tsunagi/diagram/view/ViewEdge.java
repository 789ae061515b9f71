package jp.tsunagi.diagram.view;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** A line between two nodes. */
public final class ViewEdge extends ViewElement {

	private final ViewNode source;

	private final ViewNode target;

	private EdgeStyle style;

	private String beginLabel = "";

	private String endLabel = "";

	/** An edge that shows {@code element}; it is in no diagram yet. */
	public ViewEdge(String key, String mapping, String layer, EObject element, ViewNode source, ViewNode target, EdgeStyle style) {
		super(key, mapping, layer, element);
		this.source = source;
		this.target = target;
		this.style = style;
	}

	/** Where it starts. */
	public ViewNode sourceNode() {
		return source;
	}

	/** Where it ends. */
	public ViewNode targetNode() {
		return target;
	}

	/** How it looks. */
	public EdgeStyle style() {
		return style;
	}

	/** The text at the source; empty for none. */
	public String beginLabel() {
		return beginLabel;
	}

	/** The text at the target; empty for none. */
	public String endLabel() {
		return endLabel;
	}

	@Override
	public Optional<ViewNode> parent() {
		return Optional.empty();
	}

	@Override
	public boolean isVisible() {
		return isShown() && source.isVisible() && target.isVisible();
	}

	/** For the synchroniser. */
	public void setStyle(EdgeStyle look) {
		style = look;
	}

	/** For the synchroniser. */
	public void setEndLabels(String begin, String end) {
		beginLabel = begin;
		endLabel = end;
	}
}
