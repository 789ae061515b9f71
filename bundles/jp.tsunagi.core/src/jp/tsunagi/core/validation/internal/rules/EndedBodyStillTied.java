package jp.tsunagi.core.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;
import jp.tsunagi.core.validation.internal.FindingText;

/** An activity body that has ended neither has relationships nor helps anybody. */
public final class EndedBodyStillTied implements ValidationRule<ActivityBody> {

	@Override
	public Class<ActivityBody> subject() {
		return ActivityBody.class;
	}

	@Override
	public void check(ActivityBody body, ValidationContext context) {
		if (body.getStages().isEmpty()) {
			return;
		}
		BodyStage last = body.getStages().getLast();
		boolean begun = last.getDate() == null || !last.getDate().earliest().isAfter(context.today());
		if (last.getState() == BodyState.ENDED && begun) {
			activeTies(body, context).forEach(tie -> context.report(tie, Literals.RELATIONSHIP__STATE,
					List.of(end(tie, last)), body, tie));
			activeMatchings(body, context).forEach(matching -> context.report(matching, Literals.MATCHING__STATE,
					List.of(Fixes.set(matching, Literals.MATCHING__STATE, MatchingState.ENDED)), body, matching));
		}
	}

	private static Stream<Relationship> activeTies(ActivityBody body, ValidationContext context) {
		return Stream.of(Literals.RELATIONSHIP__SOURCE, Literals.RELATIONSHIP__TARGET)
				.flatMap(end -> context.referrers(body, end).stream()).distinct().map(Relationship.class::cast)
				.filter(tie -> tie.getState() == RelationshipState.ACTIVE);
	}

	private static Stream<Matching> activeMatchings(ActivityBody body, ValidationContext context) {
		return context.referrers(body, Literals.MATCHING__SUPPORTER).stream().map(Matching.class::cast)
				.filter(matching -> matching.getState() == MatchingState.ACTIVE);
	}

	/** Where the relationship has no end yet, it ended with the body. */
	private static QuickFix end(Relationship tie, BodyStage last) {
		List<Fixes.Step> steps = new ArrayList<>();
		steps.add(Fixes.setting(tie, Literals.RELATIONSHIP__STATE, RelationshipState.ENDED));
		boolean dated = last.getDate() != null && (tie.getFrom() == null || !tie.getFrom().isAfter(last.getDate()));
		if (tie.getTo() == null && dated) {
			steps.add(Fixes.setting(tie, Literals.RELATIONSHIP__TO, last.getDate()));
		}
		return Fixes.steps(Messages.bind(Messages.fixSet, FindingText.of(Literals.RELATIONSHIP__STATE),
				FindingText.of(RelationshipState.ENDED)), steps);
	}
}
