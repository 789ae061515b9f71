package jp.tsunagi.diagram.ui.internal.label;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.diagram.ui.canvas.DiagramFonts;
import jp.tsunagi.diagram.ui.internal.part.ElementPart;

/** A text field of the system over a label, so that input methods work in it as everywhere else. */
public final class LabelEditor extends DirectEditManager {

	private static final int LEAST_WIDTH = 140;

	private static final double LETTERS = 16;

	private final ElementPart part;

	private final String text;

	/** Edits {@code text} of {@code part}. */
	public LabelEditor(ElementPart part, String text) {
		super(part, TextCellEditor.class, over(part));
		this.part = part;
		this.text = text;
	}

	@Override
	protected CellEditor createCellEditorOn(Composite composite) {
		return new TextCellEditor(composite);
	}

	@Override
	protected void initCellEditor() {
		ZoomManager zoom = (ZoomManager) part.getViewer().getProperty(ZoomManager.class.toString());
		double scale = zoom == null ? 1 : Math.clamp(zoom.getZoom(), 0.8, 2);
		Text field = (Text) getCellEditor().getControl();
		field.setFont(DiagramFonts.of(LETTERS * scale, false, false));
		getCellEditor().setValue(text);
		field.selectAll();
	}

	private static CellEditorLocator over(ElementPart part) {
		return editor -> {
			Text field = (Text) editor.getControl();
			Rectangle bounds = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			Point size = field.computeSize(-1, -1);
			int room = field.getParent().getClientArea().width;
			int width = Math.min(room, Math.max(LEAST_WIDTH, Math.max(size.x + size.y, Math.min(bounds.width, 3 * LEAST_WIDTH))));
			int left = Math.clamp(bounds.getCenter().x - width / 2, 0, room - width);
			field.setBounds(left, bounds.getCenter().y - size.y / 2, width, size.y);
		};
	}
}
