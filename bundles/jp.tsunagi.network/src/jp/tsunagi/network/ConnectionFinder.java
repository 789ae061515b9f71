package jp.tsunagi.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.Isolation;
import jp.tsunagi.core.query.ProjectContents;

/** Collects what connects the participants of a project; what leads to nobody, or to oneself, connects nothing. */
final class ConnectionFinder {

	/** Two participants, the one that the project holds first being the first. */
	record Pair(Participant one, Participant other) {
	}

	private final LocalDate day;

	private final Map<Participant, Integer> positions = new HashMap<>();

	private final Map<Pair, List<Relationship>> ties = new LinkedHashMap<>();

	ConnectionFinder(List<Participant> participants, LocalDate day) {
		this.day = day;
		participants.forEach(participant -> positions.put(participant, positions.size()));
	}

	void addTies(Project project) {
		ProjectContents.all(project, Relationship.class).filter(tie -> tie.getState() == RelationshipState.ACTIVE)
				.forEach(tie -> at(tie.getSource(), tie.getTarget()).ifPresent(known -> known.add(tie)));
	}

	void addCouncils(Project project) {
		ProjectContents.all(project, Council.class).forEach(council -> {
			council.getMemberships().stream().filter(seat -> Isolation.isCurrent(seat, day)).forEach(seat -> at(council, seat.getMember()));
			at(council, council.getSecretariat());
		});
	}

	List<Connection> connections() {
		return ties.entrySet().stream().map(entry -> new Connection(entry.getKey().one(), entry.getKey().other(), entry.getValue()))
				.toList();
	}

	/** The ties of the two, who count as connected from now on. */
	private Optional<List<Relationship>> at(Participant one, Participant other) {
		return pair(one, other).map(pair -> ties.computeIfAbsent(pair, absent -> new ArrayList<>(1)));
	}

	/** The two in the order of the project; empty unless both are in it and differ. */
	Optional<Pair> pair(Participant one, Participant other) {
		Integer first = positions.get(one);
		Integer second = positions.get(other);
		if (first == null || second == null || first.equals(second)) {
			return Optional.empty();
		}
		return Optional.of(first < second ? new Pair(one, other) : new Pair(other, one));
	}
}
