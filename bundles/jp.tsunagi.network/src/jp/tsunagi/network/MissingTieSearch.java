package jp.tsunagi.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.network.MissingTies.MissingTie;

/** Looks at all pairs that have something in common, one participant after the other, and keeps only the best. */
final class MissingTieSearch {

	/** Two participants by their positions. */
	private record Candidate(int one, int other, int reasons, int commonContacts) {

		/** The best last. */
		static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::reasons)
				.thenComparingInt(Candidate::commonContacts)
				.thenComparing(Comparator.comparingInt(Candidate::one).thenComparingInt(Candidate::other).reversed());
	}

	private final TieNetwork network;

	private final KnownTies known;

	/** Who acts on each need and issue, by position. */
	private final Map<Element, int[]> actors = new HashMap<>();

	/** What each participant acts on, in the order of the project. */
	private final Map<Participant, List<Element>> acts = new HashMap<>();

	private final PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.ORDER);

	private int total;

	MissingTieSearch(Project project, TieNetwork network) {
		this.network = network;
		known = new KnownTies(project);
		Actors.of(project).forEach((reason, acting) -> {
			List<Participant> present = acting.stream().filter(network::contains).toList();
			actors.put(reason, present.stream().mapToInt(network::position).toArray());
			present.forEach(actor -> acts.computeIfAbsent(actor, none -> new ArrayList<>()).add(reason));
		});
	}

	MissingTies run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, network.participants().size());
		int[] shared = new int[network.participants().size()];
		for (int one = 0; one < shared.length; one++) {
			progress.split(1);
			look(one, shared);
		}
		return new MissingTies(best.stream().sorted(Candidate.ORDER.reversed()).map(this::tie).toList(), total);
	}

	/** {@code shared} holds zeros before and after. */
	private void look(int one, int[] shared) {
		Participant participant = network.participants().get(one);
		List<Element> reasons = acts.getOrDefault(participant, List.of());
		for (Element reason : reasons) {
			for (int other : actors.get(reason)) {
				shared[other]++;
			}
		}
		Set<Participant> contacts = new HashSet<>(network.contacts(participant));
		for (Element reason : reasons) {
			for (int other : actors.get(reason)) {
				if (other > one && shared[other] > 0 && isUnknown(participant, other, contacts)) {
					total++;
					keep(one, other, shared[other], contacts);
				}
				shared[other] = 0;
			}
		}
	}

	private boolean isUnknown(Participant participant, int other, Set<Participant> contacts) {
		Participant candidate = network.participants().get(other);
		return !contacts.contains(candidate) && !known.of(participant).contains(candidate);
	}

	private void keep(int one, int other, int reasons, Set<Participant> contacts) {
		if (best.size() == MissingTies.MOST && best.peek().reasons() > reasons) {
			return;
		}
		int common = (int) network.contacts(network.participants().get(other)).stream().filter(contacts::contains).count();
		best.add(new Candidate(one, other, reasons, common));
		if (best.size() > MissingTies.MOST) {
			best.poll();
		}
	}

	private MissingTie tie(Candidate candidate) {
		Participant one = network.participants().get(candidate.one());
		Participant other = network.participants().get(candidate.other());
		List<Element> reasons = acts.get(one).stream().filter(new HashSet<>(acts.get(other))::contains).toList();
		return new MissingTie(one, other, reasons, candidate.commonContacts());
	}
}
