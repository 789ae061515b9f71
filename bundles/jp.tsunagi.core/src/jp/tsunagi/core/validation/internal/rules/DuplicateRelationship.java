package jp.tsunagi.core.validation.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.tsunagi.coordination.Direction;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Two are related once in each way at a time; a tie that was ended may have begun anew. */
public final class DuplicateRelationship implements ValidationRule<Relationship> {

	private record Key(Set<Participant> ends, Participant from, String kind, boolean ended) {
	}

	private final Map<Key, List<Relationship>> seen = new HashMap<>();

	@Override
	public Class<Relationship> subject() {
		return Relationship.class;
	}

	@Override
	public void check(Relationship tie, ValidationContext context) {
		if (tie.getSource() == null || tie.getTarget() == null || tie.getSource() == tie.getTarget()) {
			return;
		}
		List<Relationship> alike = seen.computeIfAbsent(key(tie), unseen -> new ArrayList<>(1));
		if (alike.stream().anyMatch(other -> Span.periodOf(other).overlaps(Span.periodOf(tie)))) {
			context.report(tie, List.of(Fixes.delete(tie)), tie.getSource(), tie.getTarget());
		} else {
			alike.add(tie);
		}
	}

	/** Which end is which counts only where help flows one way. */
	private static Key key(Relationship tie) {
		return new Key(Set.of(tie.getSource(), tie.getTarget()),
				tie.getDirection() == Direction.FORWARD ? tie.getSource() : null,
				tie.getKind(), tie.getState() == RelationshipState.ENDED);
	}
}
