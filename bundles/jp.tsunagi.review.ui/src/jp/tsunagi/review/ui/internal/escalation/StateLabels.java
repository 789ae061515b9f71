package jp.tsunagi.review.ui.internal.escalation;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.review.escalation.EscalationRow;
import jp.tsunagi.review.ui.internal.dashboard.ReviewIcon;
import jp.tsunagi.workbench.image.ActionImages;

/** Where on its way an issue is. */
final class StateLabels extends ColumnLabelProvider {

	@Override
	public String getText(Object row) {
		EscalationRow shown = (EscalationRow) row;
		String days = shown.daysWaiting().map(count -> Messages.bind(Messages.days, count)).orElse("");
		return switch (shown.place()) {
			case OVERDUE -> Messages.bind(Messages.overdue, days);
			case WAITING -> ElementLabels.literal(shown.state()) + " " + days;
			case ANSWERED, CLOSED -> ElementLabels.literal(shown.state());
		};
	}

	@Override
	public Image getImage(Object row) {
		return switch (((EscalationRow) row).place()) {
			case OVERDUE -> ActionImages.of("severity-warning");
			case WAITING -> ReviewIcon.OPEN.image();
			case ANSWERED -> ReviewIcon.SAID.image();
			case CLOSED -> ReviewIcon.DONE.image();
		};
	}

	@Override
	public Color getForeground(Object row) {
		return ((EscalationRow) row).place() == EscalationRow.Place.OVERDUE ? JFaceColors.getErrorText(Display.getCurrent()) : null;
	}
}
