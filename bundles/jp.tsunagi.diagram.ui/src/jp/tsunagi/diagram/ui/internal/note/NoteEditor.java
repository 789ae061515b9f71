package jp.tsunagi.diagram.ui.internal.note;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.diagram.ui.canvas.DiagramFonts;

/** A text field of the system over a note, of several lines. */
final class NoteEditor extends DirectEditManager {

	private static final double LETTERS = 14;

	private final RemarkPart part;

	NoteEditor(RemarkPart part) {
		super(part, TextCellEditor.class, editor -> {
			Rectangle bounds = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			editor.getControl().setBounds(bounds.x, bounds.y, Math.max(bounds.width, 160), Math.max(bounds.height, 70));
		});
		this.part = part;
	}

	@Override
	protected CellEditor createCellEditorOn(Composite composite) {
		return new TextCellEditor(composite, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
	}

	@Override
	protected void initCellEditor() {
		Text field = (Text) getCellEditor().getControl();
		field.setFont(DiagramFonts.of(LETTERS, false, false));
		getCellEditor().setValue(part.diagram().remarks().text(part.remark()));
		field.selectAll();
	}
}
