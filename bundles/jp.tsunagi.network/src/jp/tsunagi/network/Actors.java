package jp.tsunagi.network;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.Isolation;
import jp.tsunagi.core.query.ProjectContents;

/** Who acts on each need and issue: on a need its supporters, on an issue who raised it, who has to answer, and those of its needs. */
final class Actors {

	private Actors() {
	}

	static Map<Element, Set<Participant>> of(Project project) {
		Map<Element, Set<Participant>> actors = new LinkedHashMap<>();
		ProjectContents.all(project, Need.class).forEach(need -> actors.put(need, present(supporters(need))));
		ProjectContents.all(project, CommunityIssue.class).forEach(issue -> {
			Set<Participant> acting = present(Stream.concat(Stream.of(issue).map(CommunityIssue::getRaisedBy),
					issue.getEscalations().stream().map(Escalation::getTo)));
			issue.getNeeds().stream().filter(need -> !need.eIsProxy()).forEach(need -> acting.addAll(present(supporters(need))));
			actors.put(issue, acting);
		});
		return actors;
	}

	private static Stream<Participant> supporters(Need need) {
		return need.getMatchings().stream().filter(Isolation::isCurrent).map(Matching::getSupporter);
	}

	private static Set<Participant> present(Stream<? extends Participant> participants) {
		Set<Participant> present = new LinkedHashSet<>();
		participants.filter(Objects::nonNull).filter(participant -> !participant.eIsProxy()).forEach(present::add);
		return present;
	}
}
