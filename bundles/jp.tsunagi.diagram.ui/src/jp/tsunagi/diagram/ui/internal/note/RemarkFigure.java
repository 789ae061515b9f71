package jp.tsunagi.diagram.ui.internal.note;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.figure.NoteSurface;
import jp.tsunagi.diagram.ui.internal.session.Remark;

/** Shows a note or picture as the {@link Look} paints it. */
class RemarkFigure extends Figure {

	private final Remark remark;

	private final Look look;

	private RemarkFigure(Remark remark, Look look) {
		this.remark = remark;
		this.look = look;
	}

	/** The figure of {@code remark}. */
	static RemarkFigure of(Remark remark, Look look) {
		return remark.isPicture() ? new RemarkFigure(remark, look) : new NoteFigure(remark, look);
	}

	/** A note, on top of everything. */
	private static final class NoteFigure extends RemarkFigure implements NoteSurface {

		NoteFigure(Remark remark, Look look) {
			super(remark, look);
		}
	}

	@Override
	public void paint(Graphics graphics) {
		look.paint(remark, graphics);
	}
}
