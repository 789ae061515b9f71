package jp.tsunagi.diagram.ui.internal.note;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;

import jp.tsunagi.diagram.ui.internal.command.ModelCommand;
import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.part.SpokenPart;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.view.Bounds;

/** A note or picture on the diagram. */
public final class RemarkPart extends AbstractGraphicalEditPart {

	private final Look look;

	private final AccessibleEditPart spoken = new SpokenPart(this, ACC.ROLE_GRAPHIC, this::spokenName);

	/** Shows {@code remark}. */
	public RemarkPart(Remark remark, Look look) {
		setModel(remark);
		this.look = look;
	}

	/** The note or picture. */
	public Remark remark() {
		return (Remark) getModel();
	}

	/** The diagram that it is on. */
	public OpenDiagram diagram() {
		return look.diagram();
	}

	@Override
	protected IFigure createFigure() {
		return RemarkFigure.of(remark(), look);
	}

	@Override
	protected void createEditPolicies() {
		if (!remark().isPicture()) {
			installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NotePolicy());
		}
	}

	@Override
	protected void refreshVisuals() {
		Bounds bounds = diagram().remarks().bounds(remark());
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), new Rectangle((int) Math.round(bounds.x()),
				(int) Math.round(bounds.y()), (int) Math.round(bounds.width()), (int) Math.round(bounds.height())));
		getFigure().repaint();
	}

	@Override
	public void performRequest(Request request) {
		if (!remark().isPicture() && (request.getType() == RequestConstants.REQ_OPEN
				|| request.getType() == RequestConstants.REQ_DIRECT_EDIT)) {
			edit();
		}
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return spoken;
	}

	private String spokenName() {
		return remark().isPicture() ? NLS.bind(Messages.spokenPicture, diagram().remarks().file(remark()).orElse(""))
				: NLS.bind(Messages.spokenNote, diagram().remarks().text(remark()));
	}

	/** Lets the text of a note be typed. */
	public void edit() {
		new NoteEditor(this).show();
	}

	/** Takes over what was typed. */
	private static final class NotePolicy extends DirectEditPolicy {

		@Override
		protected Command getDirectEditCommand(DirectEditRequest request) {
			RemarkPart part = (RemarkPart) getHost();
			return new ModelCommand(part.diagram().remarks().write(part.remark(), (String) request.getCellEditor().getValue()));
		}

		@Override
		protected void showCurrentEditValue(DirectEditRequest request) {
			// the text field covers the note
		}
	}
}
