package jp.tsunagi.milestone.ui.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.milestone.agenda.AgendaRow;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.StateLabel;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.milestone.ui.internal.edit.MilestoneActions;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.table.ui.internal.rows.TableColumn;

/**
 * A row of a list.
 *
 * @param scheduled the milestone
 * @param window the days it is about; empty if nobody said when
 * @param why why it is in the list, or why it was changed last; may be empty
 * @param followUp what is to be looked after, if that is why
 */
public record ListRow(ScheduledMilestone scheduled, Optional<Window> window, String why, Optional<FollowUp> followUp) {

	static ListRow of(AgendaRow row) {
		Optional<FollowUp> followUp = row instanceof AgendaRow.FollowUpDue due ? Optional.of(due.followUp().followUp()) : Optional.empty();
		return new ListRow(row.milestone(), Optional.of(row.window()), row.why(), followUp);
	}

	static ListRow of(ScheduledMilestone scheduled) {
		Milestone milestone = scheduled.milestone();
		Optional<String> moved = milestone.getChanges().isEmpty() ? Optional.empty()
				: Optional.ofNullable(milestone.getChanges().getLast().getReason());
		return new ListRow(scheduled, scheduled.current(), Optional.ofNullable(milestone.getDropReason()).or(() -> moved).orElse(""),
				Optional.empty());
	}

	Milestone milestone() {
		return scheduled.milestone();
	}

	String name() {
		return MilestoneActions.name(milestone());
	}

	/** The days, as people say them: a season stays one. */
	String days() {
		if (window.isPresent() && window.equals(scheduled.current()) && scheduled.date().isPresent()) {
			return text(scheduled.date().get());
		}
		return window.map(days -> {
			String first = text(FuzzyDate.of(days.first()));
			return days.days() == 1 ? first : Messages.bind(Messages.days, first, text(FuzzyDate.of(days.last())));
		}).orElse("");
	}

	private static String text(FuzzyDate date) {
		return date.format(CalendarStyle.ofLanguage());
	}

	String state() {
		return StateLabel.of(scheduled.state());
	}

	String plan() {
		return name(EcoreUtil2.getContainerOfType(milestone(), Plan.class));
	}

	/** The goal or action; empty if the milestone is the plan's own. */
	String part() {
		return milestone().eContainer() instanceof Plan ? "" : name(milestone().eContainer());
	}

	/** Who is in charge, of the action if nobody is of the milestone. */
	String owners() {
		List<? extends EObject> own = milestone().getOwners();
		Action action = EcoreUtil2.getContainerOfType(milestone(), Action.class);
		return (own.isEmpty() && action != null ? action.getOwners() : own).stream()
				.filter(owner -> !owner.eIsProxy()).map(Element.class::cast).map(ElementLabels::of)
				.collect(NameList.joining());
	}

	private static String name(EObject part) {
		return part instanceof NamedElement named && named.getName() != null ? named.getName() : "";
	}

	/**
	 * A column of the list.
	 *
	 * @param title what its header says
	 * @param shown what its cells say
	 * @param place where rows stand in its order
	 */
	record Column(String title, Function<ListRow, String> shown, Function<ListRow, Optional<Object>> place)
			implements TableColumn<ListRow> {

		/** A column that is sorted by what it says. */
		static Column of(String title, Function<ListRow, String> shown) {
			return new Column(title, shown, row -> Optional.of(shown.apply(row)).filter(text -> !text.isEmpty()).map(text -> text));
		}

		/** The days, in the order of time. */
		static Column ofDays(String title) {
			return new Column(title, ListRow::days, row -> row.window().map(days -> days.last().toEpochDay()));
		}

		@Override
		public String text(ListRow row) {
			return shown.apply(row);
		}

		@Override
		public Optional<Object> order(ListRow row) {
			return place.apply(row);
		}

		@Override
		public boolean isNumber() {
			return false;
		}
	}
}
