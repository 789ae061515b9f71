package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.core.query.Posts;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A council and a coordinator are of the tier of their area. */
public final class TierUnlikeArea implements ValidationRule<Participant> {

	@Override
	public Class<Participant> subject() {
		return Participant.class;
	}

	@Override
	public void check(Participant post, ValidationContext context) {
		switch (post) {
			case Council council -> compare(council, Literals.COUNCIL__TIER, context);
			case Coordinator coordinator -> compare(coordinator, Literals.COORDINATOR__TIER, context);
			default -> {
				// no post has a tier but these
			}
		}
	}

	private static void compare(Participant post, EAttribute tier, ValidationContext context) {
		ResponsibleArea.of(post).ifPresent(territory -> {
			Tier expected = Posts.tierOf(territory);
			if (post.eGet(tier) != expected) {
				context.report(post, tier, List.of(Fixes.set(post, tier, expected)), post, post.eGet(tier), territory,
						expected);
			}
		});
	}
}
