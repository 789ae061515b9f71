package jp.tsunagi.diagram.ui.internal.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.swt.accessibility.ACC;

import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.ui.internal.snap.Snapping;
import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.DiagramListener;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** The diagram as a whole. It hears of all changes and lets those parts look again that they concern. */
public final class DiagramPart extends AbstractGraphicalEditPart {

	/** How many more nodes are shown at a time. */
	private static final int MORE = 50;

	private final DiagramListener viewListener = this::changed;

	private final Consumer<Set<String>> placeListener = this::moved;

	private final Runnable remarkListener = this::remarked;

	private final Look look;

	private final AccessibleEditPart spoken = new SpokenPart(this, ACC.ROLE_CANVAS, () -> diagram().session().title());

	/** How many of the nodes are shown. */
	private int limit;

	DiagramPart(OpenDiagram diagram, Look look) {
		setModel(diagram);
		this.look = look;
	}

	/** What is shown. */
	public OpenDiagram diagram() {
		return (OpenDiagram) getModel();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy());
		installEditPolicy("Snap Feedback", new SnapFeedbackPolicy());
	}

	@Override
	protected List<?> getModelChildren() {
		List<Remark> remarks = diagram().remarks().all();
		List<Object> children = new ArrayList<>(remarks.stream().filter(Remark::isPicture).toList());
		diagram().view().nodes().stream().limit(limit).forEach(children::add);
		remarks.stream().filter(remark -> !remark.isPicture()).forEach(children::add);
		return children;
	}

	/** Shows some of the nodes that are not shown yet; whether there are still others. */
	public boolean showMore() {
		boolean others = limit + MORE < diagram().view().nodes().size();
		limit = others ? limit + MORE : Integer.MAX_VALUE;
		refreshChildren();
		return others;
	}

	@Override
	public void activate() {
		super.activate();
		diagram().view().addListener(viewListener);
		diagram().arrangement().addListener(placeListener);
		diagram().remarks().addListener(remarkListener);
	}

	@Override
	public void deactivate() {
		diagram().view().removeListener(viewListener);
		diagram().arrangement().removeListener(placeListener);
		diagram().remarks().removeListener(remarkListener);
		super.deactivate();
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return spoken;
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		MarqueeDragTracker tracker = new MarqueeDragTracker();
		tracker.setMarqueeBehavior(MarqueeSelectionTool.BEHAVIOR_NODES_AND_CONNECTIONS);
		return tracker;
	}

	@Override
	public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
		return type == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(type);
	}

	/** The part that shows {@code element}. */
	Optional<EditPart> part(ViewElement element) {
		return Optional.ofNullable((EditPart) getViewer().getEditPartRegistry().get(element));
	}

	private void changed(DiagramChange change) {
		Set<EditPart> parents = new LinkedHashSet<>();
		Set<ViewNode> ends = new LinkedHashSet<>();
		Set<ViewElement> touched = new LinkedHashSet<>(change.changed());
		if (change.reordered()) {
			parents.add(this);
		}
		for (Set<ViewElement> elements : List.of(change.removed(), change.added())) {
			touched.addAll(elements);
			elements.forEach(element -> {
				switch (element) {
					case ViewNode node -> {
						node.parent().ifPresent(touched::add);
						node.parent().map(this::part).orElse(Optional.of(this)).ifPresent(parents::add);
					}
					case ViewEdge edge -> ends.addAll(List.of(edge.sourceNode(), edge.targetNode()));
				}
			});
		}
		Set<ViewElement> affected = look.forget(touched);
		Set<String> selected = change.removed().stream().filter(this::isSelected).map(ViewElement::key).collect(Collectors.toSet());
		// ties that are gone go before their ends, new ones come after them
		refreshTies(ends);
		parents.forEach(EditPart::refresh);
		refreshTies(ends);
		affected.forEach(element -> part(element).ifPresent(EditPart::refresh));
		// an element that only went elsewhere stays selected
		change.added().stream().filter(element -> selected.contains(element.key())).map(this::part).flatMap(Optional::stream)
				.filter(EditPart::isSelectable).forEach(getViewer()::appendSelection);
		affected.stream().filter(element -> !element.isVisible()).forEach(element -> part(element).ifPresent(getViewer()::deselect));
	}

	private boolean isSelected(ViewElement element) {
		return part(element).filter(part -> part.getSelected() != SELECTED_NONE).isPresent();
	}

	private void refreshTies(Set<ViewNode> ends) {
		ends.forEach(node -> part(node).map(NodePart.class::cast).ifPresent(NodePart::refreshTies));
	}

	private void remarked() {
		refreshChildren();
		diagram().remarks().all().forEach(remark -> Optional.ofNullable((EditPart) getViewer().getEditPartRegistry().get(remark))
				.ifPresent(EditPart::refresh));
	}

	private void moved(Set<String> keys) {
		Set<ViewElement> moved = keys.stream().map(diagram().view()::element).flatMap(Optional::stream)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		look.forget(moved).forEach(element -> part(element).ifPresent(EditPart::refresh));
	}
}
