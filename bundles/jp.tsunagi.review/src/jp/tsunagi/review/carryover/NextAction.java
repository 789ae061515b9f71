package jp.tsunagi.review.carryover;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.language.model.NameKey;

/** What becomes of actions in next year's plan. */
record NextAction(NextDates dates, WrittenTexts texts) {

	/** Takes off what is over: its period, bodies that have ended, dated notes. */
	void limit(Action action) {
		Optional.ofNullable(action.getPeriod()).ifPresent(period -> action.setPeriod(dates.within(period).orElse(null)));
		action.getBodies().removeIf(NextAction::hasEnded);
		action.getNotes().removeIf(note -> note.getDate() != null);
	}

	private static boolean hasEnded(ActivityBody body) {
		return !body.eIsProxy() && !body.getStages().isEmpty() && body.getStages().getLast().getState() == BodyState.ENDED;
	}

	/** Adds the next step: to the text, and, where a day for it is set, as a milestone. Who takes it owns the action, too. */
	void adapt(Action action, ReviewEntry entry) {
		action.setText(joined(action.getText(), entry.getNext()));
		addAll(action.getOwners(), entry.getOwners());
		action.getPartners().removeAll(entry.getOwners());
		if (entry.getDue() != null && !dates.isOver(entry.getDue()) && dates.mayBeIn(entry.getDue())) {
			Milestone step = PlanFactory.eINSTANCE.createMilestone();
			step.setName(texts.text("nextStep"));
			step.setText(entry.getNext());
			step.setPlanned(entry.getDue());
			step.getOwners().addAll(entry.getOwners());
			addNamed(action.getMilestones(), List.of(step), step.getName());
		}
	}

	/** Moves all that {@code action} has into {@code target}. */
	void merge(Action action, Action target) {
		target.setText(joined(target.getText(), action.getText()));
		addAll(target.getOwners(), action.getOwners());
		addAll(target.getPartners(), action.getPartners());
		addAll(target.getBodies(), action.getBodies());
		addAll(target.getNeeds(), action.getNeeds());
		addAll(target.getIssues(), action.getIssues());
		addAll(target.getDocuments(), action.getDocuments());
		addNamed(target.getMilestones(), action.getMilestones(), action.getName());
		addNamed(target.getTrainings(), action.getTrainings(), action.getName());
		addNamed(target.getEvents(), action.getEvents(), action.getName());
		addNamed(target.getIndicators(), action.getIndicators(), action.getName());
		target.getBudgets().addAll(List.copyOf(action.getBudgets()));
		target.getNotes().addAll(List.copyOf(action.getNotes()));
		target.getNotes().add(note(texts.text("merged", action.getName())));
	}

	private static <T> void addAll(EList<T> all, Collection<T> more) {
		more.stream().filter(each -> !all.contains(each)).forEach(all::add);
	}

	/** Those whose name is taken get where they come from behind it. */
	private <T extends NamedElement> void addNamed(Collection<T> parts, Collection<T> more, String from) {
		Set<String> names = parts.stream().map(part -> NameKey.of(part.getName())).collect(Collectors.toCollection(HashSet::new));
		for (T part : List.copyOf(more)) {
			String name = part.getName();
			for (int number = 1; !names.add(NameKey.of(part.getName())); number++) {
				part.setName(texts.text("behind", name, from + (number == 1 ? "" : number)));
			}
			parts.add(part);
		}
	}

	/** Both texts, line by line; a line that is there already is not said again. */
	static String joined(String text, String more) {
		String joined = Stream.of(text, more).filter(Objects::nonNull).flatMap(String::lines).filter(line -> !line.isBlank()).distinct()
				.collect(Collectors.joining("\n"));
		return joined.isEmpty() ? null : joined;
	}

	static Note note(String text) {
		Note note = PlanFactory.eINSTANCE.createNote();
		note.setText(text);
		return note;
	}
}
