package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A council meets while it exists; preparatory meetings are why this is only worth a look. */
public final class MeetingOutsideCouncilLife implements ValidationRule<Meeting> {

	@Override
	public Class<Meeting> subject() {
		return Meeting.class;
	}

	@Override
	public void check(Meeting meeting, ValidationContext context) {
		if (meeting.getDate() == null || !(meeting.eContainer() instanceof Council council)) {
			return;
		}
		Period life = Span.periodOf(council);
		Period meets = Period.between(meeting.getDate(), meeting.getDate());
		if (!life.isReversed() && !life.overlaps(meets)) {
			context.report(meeting, Literals.MEETING__DATE, List.of(), meeting, life);
		}
	}
}
