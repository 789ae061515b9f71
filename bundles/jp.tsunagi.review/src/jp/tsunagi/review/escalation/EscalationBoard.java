package jp.tsunagi.review.escalation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.escalation.EscalationRow.Place;

/**
 * Every issue's way up and the answer's way back.
 *
 * @param rows overdue ones first, then by their deadlines; what is closed comes last, the newest of it first
 */
public record EscalationBoard(List<EscalationRow> rows) {

	private static final Comparator<EscalationRow> URGENT_FIRST = Comparator.comparing(EscalationRow::place)
			.thenComparing(row -> row.due().orElse(LocalDate.MAX))
			.thenComparing(row -> decidedOn(row.escalation()).orElse(LocalDate.MIN), Comparator.reverseOrder());

	/** Keeps its own copy. */
	public EscalationBoard {
		rows = List.copyOf(rows);
	}

	/**
	 * The board on a day.
	 *
	 * @param shown what may be shown, such as {@link jp.tsunagi.core.privacy.Audience#maySee(EObject)}
	 */
	public static EscalationBoard of(Project project, ReviewCalendar calendar, LocalDate today, Predicate<EObject> shown) {
		return new EscalationBoard(ProjectContents.all(project, CommunityIssue.class).filter(shown)
				.flatMap(issue -> issue.getEscalations().stream().map(escalation -> row(issue, escalation, calendar, today)))
				.sorted(URGENT_FIRST).toList());
	}

	private static EscalationRow row(CommunityIssue issue, Escalation escalation, ReviewCalendar calendar, LocalDate today) {
		Optional<LocalDate> due = calendar.due(escalation);
		Place place = switch (escalation.getState()) {
			case RAISED, DISCUSSED -> due.filter(today::isAfter).isPresent() ? Place.OVERDUE : Place.WAITING;
			case ANSWERED -> Place.ANSWERED;
			case CLOSED -> Place.CLOSED;
		};
		boolean waiting = place == Place.OVERDUE || place == Place.WAITING;
		Optional<LocalDate> until = waiting ? Optional.of(today) : decidedOn(escalation);
		Optional<Long> days = Optional.ofNullable(escalation.getDate()).map(calendar.dates()::latest)
				.flatMap(raised -> until.map(end -> Math.max(0, ChronoUnit.DAYS.between(raised, end))));
		Optional<Council> to = Optional.ofNullable(escalation.getTo()).filter(council -> !council.eIsProxy());
		return new EscalationRow(issue, escalation, HomeTerritory.of(issue), to, waiting ? due : Optional.empty(), days, place);
	}

	private static Optional<LocalDate> decidedOn(Escalation escalation) {
		return Optional.ofNullable(escalation.getDecidedOn()).map(FuzzyDate::latest);
	}

	/** What goes to {@code council}, in the same order. */
	public List<EscalationRow> to(Council council) {
		return rows.stream().filter(row -> row.to().filter(to -> to == council).isPresent()).toList();
	}
}
