package jp.tsunagi.diagram.ui.internal.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.diagram.ui.internal.note.RemarkPart;
import jp.tsunagi.diagram.ui.internal.part.ElementPart;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.view.ViewElement;

/** Shows one diagram and its selection. */
public final class DiagramViewer extends ScrollingGraphicalViewer {

	private FigureCanvas canvas;

	/** Makes the control in {@code parent}. It is painted by the system's own events alone, which never flickers. */
	FigureCanvas open(Composite parent) {
		canvas = new FigureCanvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE | SWT.H_SCROLL | SWT.V_SCROLL,
				getLightweightSystem());
		setControl(canvas);
		return canvas;
	}

	/** What is painted on and scrolled. */
	public FigureCanvas canvas() {
		return canvas;
	}

	/** The parts of elements that are selected, in the order in which they were selected. */
	public List<ElementPart> selectedParts() {
		return ((List<?>) getSelectedEditParts()).stream().filter(ElementPart.class::isInstance).map(ElementPart.class::cast).toList();
	}

	/** The selected elements, in the order in which they were selected. */
	public List<ViewElement> selectedElements() {
		return selectedParts().stream().map(ElementPart::element).toList();
	}

	/** The notes and pictures that are selected. */
	public List<Remark> selectedRemarks() {
		return ((List<?>) getSelectedEditParts()).stream().filter(RemarkPart.class::isInstance).map(part -> ((RemarkPart) part).remark())
				.toList();
	}

	/** The part that shows {@code element}. */
	public Optional<ElementPart> part(ViewElement element) {
		return Optional.ofNullable((ElementPart) getEditPartRegistry().get(element));
	}

	/** Selects those of {@code elements} that are to be seen, and no others. */
	public List<ElementPart> selectQuietly(Collection<? extends ViewElement> elements) {
		List<ElementPart> parts = elements.stream().map(this::part).flatMap(Optional::stream).filter(EditPart::isSelectable).toList();
		setSelection(new StructuredSelection(parts));
		return parts;
	}

	/** Selects those of {@code elements} that are to be seen, and no others; scrolls to the last one. */
	public void select(Collection<? extends ViewElement> elements) {
		List<ElementPart> parts = selectQuietly(elements);
		if (!parts.isEmpty()) {
			flush();
			reveal(parts.getLast());
			setFocus(parts.getLast());
		}
	}

	/** Whether {@code part} can be seen in part at least. */
	public boolean isInSight(GraphicalEditPart part) {
		org.eclipse.draw2d.geometry.Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return canvas.getViewport().getClientArea(org.eclipse.draw2d.geometry.Rectangle.SINGLETON).intersects(bounds);
	}
}
