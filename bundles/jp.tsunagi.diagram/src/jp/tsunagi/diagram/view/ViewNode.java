package jp.tsunagi.diagram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** A node, or a container with nodes in it. */
public final class ViewNode extends ViewElement {

	private final Optional<ViewNode> parent;

	private final ChildPresentation presentation;

	private final Set<ViewEdge> outgoing = new LinkedHashSet<>();

	private final Set<ViewEdge> incoming = new LinkedHashSet<>();

	private List<ViewNode> children = new ArrayList<>();

	private NodeStyle style;

	/** A node that shows {@code target}; it is in no diagram yet. */
	public ViewNode(String key, String mapping, String layer, EObject target, Optional<ViewNode> parent,
			ChildPresentation presentation, NodeStyle style) {
		super(key, mapping, layer, target);
		this.parent = parent;
		this.presentation = presentation;
		this.style = style;
	}

	@Override
	public Optional<ViewNode> parent() {
		return parent;
	}

	/** How it shows what it holds. */
	public ChildPresentation presentation() {
		return presentation;
	}

	/** Whether it may hold nodes. */
	public boolean isContainer() {
		return presentation != ChildPresentation.NONE;
	}

	/** What it holds, in the order of the specification, then of the model; not to be changed. */
	public List<ViewNode> children() {
		return Collections.unmodifiableList(children);
	}

	/** The edges that start here, in no special order; not to be changed. */
	public Collection<ViewEdge> outgoing() {
		return Collections.unmodifiableSet(outgoing);
	}

	/** The edges that end here, in no special order; not to be changed. */
	public Collection<ViewEdge> incoming() {
		return Collections.unmodifiableSet(incoming);
	}

	/** How it looks. */
	public NodeStyle style() {
		return style;
	}

	@Override
	public boolean isVisible() {
		return isShown() && parent.map(ViewNode::isVisible).orElse(true);
	}

	/** For the synchroniser. */
	public void setStyle(NodeStyle look) {
		style = look;
	}

	List<ViewNode> ownChildren() {
		return children;
	}

	void setChildren(List<ViewNode> nodes) {
		children = nodes;
	}

	Collection<ViewEdge> ownOutgoing() {
		return outgoing;
	}

	Collection<ViewEdge> ownIncoming() {
		return incoming;
	}
}
