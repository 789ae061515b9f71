package jp.tsunagi.review.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.core.project.Deadlines;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * The half-years of a municipality, and when something must be there.
 *
 * @param dates what vague dates mean, by the municipality's fiscal years
 * @param deadlines how long reviews and answers may take
 */
public record ReviewCalendar(PlanCalendar dates, Deadlines deadlines) {

	/** Before it there are no fiscal years. */
	private static final LocalDate FIRST_DAY = LocalDate.of(2, 1, 1);

	/** The calendar of {@code project}. */
	public static ReviewCalendar of(Project project) {
		return new ReviewCalendar(new PlanCalendar(ProjectContents.fiscalCalendar(project)), project.settings().deadlines());
	}

	/** The last day for the review of {@code half}. */
	public LocalDate due(HalfYear half) {
		return dates.lastDay(half).plusDays(1).plusMonths(deadlines.reviewMonths()).minusDays(1);
	}

	/** The last day for the answer to {@code escalation}; empty if nobody wrote down when it was raised. */
	public Optional<LocalDate> due(Escalation escalation) {
		return Optional.ofNullable(escalation.getDate()).map(raised -> dates.latest(raised).plusMonths(deadlines.answerMonths()));
	}

	/**
	 * The half-years of {@code plan} in the order of time: those its period touches, and those it was reviewed for in spite of
	 * that. A period that is open ends with the half-year of {@code today}, or begins with it.
	 */
	public List<HalfYear> halves(Plan plan, LocalDate today) {
		TreeSet<HalfYear> halves = new TreeSet<>();
		plan.getReviews().stream().map(Review::getHalf).filter(half -> half != null).forEach(halves::add);
		Optional.ofNullable(plan.getPeriod()).filter(period -> !period.isReversed())
				.ifPresent(period -> halves(period, today).forEach(halves::add));
		return List.copyOf(halves);
	}

	private Stream<HalfYear> halves(Period period, LocalDate today) {
		HalfYear now = halfOf(today);
		Optional<HalfYear> first = dates.firstDay(period).map(this::halfOf);
		Optional<HalfYear> last = dates.lastDay(period).map(this::halfOf);
		HalfYear from = first.orElseGet(() -> last.filter(end -> end.compareTo(now) < 0).orElse(now));
		HalfYear to = last.orElseGet(() -> from.compareTo(now) > 0 ? from : now);
		return Stream.iterate(from, half -> half.compareTo(to) <= 0, HalfYear::next);
	}

	private HalfYear halfOf(LocalDate day) {
		return dates.halfOf(day.isBefore(FIRST_DAY) ? FIRST_DAY : day);
	}

	/** Whether {@code date} is in {@code half}; empty if no day of it is. */
	public Optional<Certainty> in(HalfYear half, FuzzyDate date) {
		LocalDate from = dates.earliest(date);
		LocalDate to = dates.latest(date);
		if (to.isBefore(dates.firstDay(half)) || from.isAfter(dates.lastDay(half))) {
			return Optional.empty();
		}
		boolean within = !from.isBefore(dates.firstDay(half)) && !to.isAfter(dates.lastDay(half));
		return Optional.of(within ? Certainty.SURE : Certainty.PERHAPS);
	}

	/** Whether some day of {@code half} is in {@code period}; one that is not said, or reversed, leaves all days in. */
	public boolean touches(HalfYear half, Optional<Period> period) {
		return period.filter(said -> !said.isReversed()).filter(said -> dates.isOutside(dates.firstDay(half), dates.lastDay(half), said))
				.isEmpty();
	}
}
