package jp.tsunagi.diagram.ui.internal.drop;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.editor.DiagramViewer;
import jp.tsunagi.diagram.ui.internal.part.NodePart;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Takes elements that are dragged from the explorer: those that are hidden here are shown, others go where the tools of the
 * specification put them, and those that are seen already are selected.
 */
public final class ElementDrop extends DropTargetAdapter {

	private final DiagramViewer viewer;

	private final DiagramEditor editor;

	/** Takes what is dropped on {@code viewer} of {@code editor}. */
	public ElementDrop(DiagramViewer viewer, DiagramEditor editor) {
		this.viewer = viewer;
		this.editor = editor;
		DropTarget target = new DropTarget(viewer.getControl(), DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(this);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.detail = dragged().isEmpty() || editor.diagram().isEmpty() ? DND.DROP_NONE : DND.DROP_MOVE;
		event.feedback = DND.FEEDBACK_SCROLL;
	}

	@Override
	public void drop(DropTargetEvent event) {
		org.eclipse.swt.graphics.Point place = viewer.getControl().toControl(event.x, event.y);
		editor.diagram().ifPresent(diagram -> dragged().forEach(target -> take(diagram, target, place.x, place.y)));
		// nothing is to be taken away where it comes from
		event.detail = DND.DROP_NONE;
	}

	/** Takes {@code target} at a place of the control. */
	public void take(OpenDiagram diagram, EObject target, int x, int y) {
		List<ViewElement> shown = diagram.view().elementsOf(target);
		List<ViewElement> hidden = shown.stream().filter(ViewElement::isHidden).toList();
		if (!hidden.isEmpty()) {
			diagram.show(hidden).ifPresent(ProjectSession.get()::execute);
		}
		Optional<NodePart> container = container(x, y);
		Optional<Edit> edit = diagram.tools().drop(target, container.map(NodePart::element), relative(container, x, y));
		edit.ifPresent(Edit::run);
		editor.select(diagram.view().elementsOf(target));
	}

	private Optional<NodePart> container(int x, int y) {
		EditPart part = viewer.findObjectAt(new Point(x, y));
		while (part != null && !(part instanceof NodePart node && node.element().isContainer())) {
			part = part.getParent();
		}
		return Optional.ofNullable((NodePart) part);
	}

	private jp.tsunagi.diagram.view.Point relative(Optional<NodePart> container, int x, int y) {
		Point place = new Point(x, y);
		editor.pane().toDiagram(place);
		jp.tsunagi.diagram.view.Point inDiagram = new jp.tsunagi.diagram.view.Point(place.x, place.y);
		return container.map(NodePart::element).map((ViewNode node) -> editor.diagram().orElseThrow().bounds(node))
				.map(bounds -> inDiagram.plus(-bounds.x(), -bounds.y())).orElse(inDiagram);
	}

	private static List<EObject> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList() : List.of();
	}
}
