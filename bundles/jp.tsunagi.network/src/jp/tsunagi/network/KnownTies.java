package jp.tsunagi.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;

/** With whom each participant has a tie that has not ended, be it only planned. */
final class KnownTies {

	private final Map<Participant, Set<Participant>> known = new HashMap<>();

	KnownTies(Project project) {
		ProjectContents.all(project, Relationship.class).filter(tie -> tie.getState() != RelationshipState.ENDED)
				.filter(tie -> tie.getSource() != null && tie.getTarget() != null).forEach(tie -> {
					add(tie.getSource(), tie.getTarget());
					add(tie.getTarget(), tie.getSource());
				});
	}

	private void add(Participant one, Participant other) {
		known.computeIfAbsent(one, absent -> new HashSet<>()).add(other);
	}

	Set<Participant> of(Participant participant) {
		return known.getOrDefault(participant, Set.of());
	}
}
