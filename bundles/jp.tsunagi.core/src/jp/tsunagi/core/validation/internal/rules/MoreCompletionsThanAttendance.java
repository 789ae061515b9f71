package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.TrainingSession;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Only who attends can complete. */
public final class MoreCompletionsThanAttendance implements ValidationRule<TrainingSession> {

	@Override
	public Class<TrainingSession> subject() {
		return TrainingSession.class;
	}

	@Override
	public void check(TrainingSession session, ValidationContext context) {
		Integer attendance = session.getAttendance();
		Integer completions = session.getCompletions();
		if (attendance != null && completions != null && attendance >= 0 && completions > attendance) {
			QuickFix swap = Fixes.swap(session, Literals.TRAINING_SESSION__COMPLETIONS, Literals.TRAINING_SESSION__ATTENDANCE);
			context.report(session, Literals.TRAINING_SESSION__COMPLETIONS, List.of(swap), session, completions, attendance);
		}
	}
}
