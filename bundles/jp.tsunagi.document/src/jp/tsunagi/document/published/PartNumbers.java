package jp.tsunagi.document.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.TrainingStep;

/** How the parts of a plan are called: pillars, goals and actions by kind and number, the rest by kind. */
final class PartNumbers {

	private final Map<EObject, String> labels = new HashMap<>();

	private final Map<Goal, String> goals = new HashMap<>();

	private final Map<EObject, Integer> goalsOf = new HashMap<>();

	private final Map<EObject, String> pillars = new HashMap<>();

	private int actions;

	PartNumbers(List<NamedElement> parts) {
		parts.forEach(part -> labels.put(part, labelOf(part)));
	}

	/** Its label; empty if it has none of its own. */
	String label(EObject part) {
		return labels.getOrDefault(part, "");
	}

	private String labelOf(NamedElement part) {
		String template = switch (part) {
			case Pillar pillar -> NLS.bind(Messages.now().pillarLabel, pillarNumber(pillar));
			case Goal goal -> NLS.bind(Messages.now().goalLabel, goals.computeIfAbsent(goal, this::goalNumber));
			case Action action -> NLS.bind(Messages.now().actionLabel, PublishedProject.digits(++actions));
			case Issue issue -> "";
			case PlannedTraining training -> Messages.now().training;
			case TrainingStep step -> Messages.now().step;
			case PlannedEvent event -> Messages.now().event;
			case Milestone milestone -> Messages.now().milestone;
			default -> null;
		};
		if (template == null) {
			return "";
		}
		return (template + Messages.now().gap + PublishedProject.text(part.getName())).strip();
	}

	String number(Goal goal) {
		return goals.get(goal);
	}

	private String pillarNumber(Pillar pillar) {
		return pillars.computeIfAbsent(pillar, key -> PublishedProject.digits(pillars.size() + 1));
	}

	private String goalNumber(Goal goal) {
		String number = PublishedProject.digits(goalsOf.merge(goal.eContainer(), 1, Integer::sum));
		String pillar = pillars.get(goal.eContainer());
		return pillar == null ? number : pillar + Messages.now().dash + number;
	}
}
