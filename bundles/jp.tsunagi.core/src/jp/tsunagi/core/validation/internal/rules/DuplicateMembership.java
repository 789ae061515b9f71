package jp.tsunagi.core.validation.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Nobody is a member of a council twice in one role at one time. */
public final class DuplicateMembership implements ValidationRule<Council> {

	private record Key(Participant member, String role) {
	}

	@Override
	public Class<Council> subject() {
		return Council.class;
	}

	@Override
	public void check(Council council, ValidationContext context) {
		Map<Key, List<Membership>> seats = new HashMap<>();
		for (Membership membership : council.getMemberships()) {
			if (membership.getMember() != null) {
				Key key = new Key(membership.getMember(), Texts.comparable(membership.getRole()));
				List<Membership> others = seats.computeIfAbsent(key, unseen -> new ArrayList<>(1));
				if (others.stream().anyMatch(other -> Span.periodOf(other).overlaps(Span.periodOf(membership)))) {
					context.report(membership, List.of(Fixes.delete(membership)), council, membership.getMember());
				} else {
					others.add(membership);
				}
			}
		}
	}
}
