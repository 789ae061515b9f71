package jp.tsunagi.review.ui.internal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.milestone.calendar.Appointment;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlannedTraining;

/** P: what a part of a plan wants to reach and do in the half-year. */
final class PartFacts {

	/**
	 * One of them.
	 *
	 * @param label what it is
	 * @param text how it is
	 * @param isLate whether somebody should look at it
	 */
	record Fact(String label, String text, boolean isLate) {
	}

	private PartFacts() {
	}

	/** The facts of a row, from above. */
	static List<Fact> of(ReviewContent content, PartRow row) {
		List<Fact> facts = new ArrayList<>();
		NamedElement part = row.part().orElse(content.plan());
		switch (part) {
			case Plan plan -> {
				add(facts, Messages.vision, plan.getVision());
				add(facts, Messages.council, Optional.ofNullable(plan.getCouncil()).map(Element::getName).orElse(null));
				add(facts, Messages.period, plan.getPeriod());
			}
			case Pillar pillar -> add(facts, Messages.aim, pillar.getText());
			case Goal goal -> {
				add(facts, Messages.aim, goal.getText());
				add(facts, Messages.issues, goal.getIssues().stream().map(ReviewContent::nameOf).collect(NameList.joining()));
			}
			case Action action -> ofAction(action, facts);
			case PlannedTraining training -> {
				add(facts, Messages.aim, training.getText());
				add(facts, Messages.owners, names(training.getOwners()));
			}
			default -> {
				// nothing else is in the tree
			}
		}
		content.status().milestones().stream().filter(milestone -> EcoreUtil.isAncestor(part, milestone.milestone()))
				.forEach(milestone -> facts.add(of(milestone)));
		content.status().appointments().stream().filter(appointment -> EcoreUtil.isAncestor(part, appointment.part()))
				.forEach(appointment -> facts.add(of(appointment)));
		return facts;
	}

	private static void ofAction(Action action, List<Fact> facts) {
		add(facts, Messages.aim, action.getText());
		add(facts, Messages.owners, names(action.getOwners()));
		add(facts, Messages.partners, names(action.getPartners()));
		add(facts, Messages.period, action.getPeriod());
		add(facts, Messages.frequency, action.getFrequency());
	}

	private static void add(List<Fact> facts, String label, Object value) {
		if (value != null && !value.toString().isBlank()) {
			facts.add(new Fact(label, value.toString(), false));
		}
	}

	private static String names(List<? extends EObject> elements) {
		return elements.stream().filter(element -> !element.eIsProxy()).map(element -> ((Element) element).getName())
				.collect(NameList.joining());
	}

	private static Fact of(ScheduledMilestone milestone) {
		String date = milestone.date().map(Object::toString).orElse("");
		String state = switch (milestone.state()) {
			case UPCOMING, IN_WINDOW, WAITING -> milestone.isMoved()
					? Messages.bind(Messages.milestoneMoved, date, milestone.planned().map(Object::toString).orElse(""))
					: Messages.bind(Messages.milestoneAhead, date);
			case LATE -> Messages.bind(Messages.milestoneOverdue, date);
			case DONE, DONE_EARLY -> Messages.bind(Messages.milestoneDone, date);
			case DONE_LATE -> Messages.bind(Messages.milestoneDoneLate, date, milestone.planned().map(Object::toString).orElse(""));
			case DROPPED -> Messages.bind(Messages.milestoneDropped, date);
			case UNDATED -> Messages.milestoneUndated;
		};
		return new Fact(Messages.milestone, Messages.bind(Messages.milestoneLine, ReviewContent.nameOf(milestone.milestone()), state),
				milestone.state() == MilestoneState.LATE);
	}

	private static Fact of(Appointment appointment) {
		String name = appointment.part().eGet(appointment.part().eClass().getEStructuralFeature("name")) instanceof String said ? said : "";
		String when = appointment.held().map(held -> Messages.bind(Messages.held, held))
				.orElseGet(() -> appointment.planned().map(planned -> Messages.bind(Messages.planned, planned)).orElse(""));
		return new Fact(Messages.appointment, Messages.bind(Messages.milestoneLine, name, when), false);
	}
}
