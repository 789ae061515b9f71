package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedProject.number;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Event;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;

/** What is said of a month, half-year or year of a territory. */
final class ReportFields {

	private final FieldSource source;

	/** A report. */
	record Report(Territory territory, ReportPeriod period) {
	}

	/** How often something of a category was written down. */
	private record Count(String category, int number) {
	}

	ReportFields(FieldSource source) {
		this.source = source;
	}

	FieldGroup<Report> report(RecordFields records, CouncilFields councils, BodyFields bodies, ScheduleFields schedules) {
		return FieldGroup.<Report>with(source.notes("report"))
				.text("期間", report -> report.period().label())
				.text("活動記録の件数", report -> number(observations(report).size()))
				.rows("活動記録", records.observation(), this::observations)
				.rows("区分別の件数", count(), this::counts)
				.rows("会議", councils.meeting(), report -> of(report, Meeting.class, Meeting::getDate))
				.rows("行事", records.event(), report -> of(report, Event.class, Event::getDate))
				.rows("動いた活動体", bodies.step(), report -> bodies.steps(report.territory()).stream()
						.filter(step -> isIn(report, step.stage().getDate())).toList())
				.answers("済んだ道標", schedules.milestone(), this::done)
				.answers("振り返り", new ReviewFields(source).review(), this::reviews)
				.answers("これからの道標", schedules.milestone(), this::open)
				.build();
	}

	private FieldGroup<Count> count() {
		return FieldGroup.<Count>with(source.notes("count"))
				.text("区分", Count::category)
				.text("件数", count -> number(count.number()))
				.build();
	}

	private List<Observation> observations(Report report) {
		return of(report, Observation.class, Observation::getDate);
	}

	/** In the order of time. */
	private <T extends EObject> List<T> of(Report report, Class<T> type, Function<T, FuzzyDate> date) {
		return source.in(report.territory(), type).stream().filter(each -> isIn(report, date.apply(each)))
				.sorted(Comparator.comparing(date)).toList();
	}

	private boolean isIn(Report report, FuzzyDate date) {
		return date != null && report.period().tellsOf(Window.of(date, source.calendar()));
	}

	private List<Count> counts(Report report) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Term term : source.project().vocabulary().terms(TermList.OBSERVATION_CATEGORY)) {
			counts.put(term.label(), 0);
		}
		observations(report).stream().map(seen -> source.published().term(TermList.OBSERVATION_CATEGORY, seen.getCategory()))
				.forEach(category -> counts.merge(category.isEmpty() ? Messages.now().noKind : category, 1, Integer::sum));
		return counts.entrySet().stream().filter(count -> count.getValue() > 0)
				.map(count -> new Count(count.getKey(), count.getValue())).toList();
	}

	private List<Review> reviews(Report report) {
		return source.plansOf(report.territory()).stream().flatMap(plan -> plan.getReviews().stream())
				.filter(review -> review.getHalf() != null && isIn(report, FuzzyDate.ofHalfYear(review.getHalf()))).toList();
	}

	private List<Milestone> done(Report report) {
		return milestones(report).filter(each -> each.state().isDone())
				.filter(each -> each.current().filter(report.period()::tellsOf).isPresent()).map(ScheduledMilestone::milestone).toList();
	}

	/** Those that are late, or can be expected until as long after the report as it is long. */
	private List<Milestone> open(Report report) {
		Window days = report.period().days();
		return milestones(report).filter(ScheduledMilestone::isOpen)
				.filter(each -> each.forecast().filter(when -> !when.first().isAfter(days.last().plusDays(days.days()))).isPresent())
				.sorted(Comparator.comparing(each -> each.forecast().orElseThrow().last())).map(ScheduledMilestone::milestone).toList();
	}

	private Stream<ScheduledMilestone> milestones(Report report) {
		List<Plan> plans = source.plansOf(report.territory());
		return source.schedule().milestones().stream()
				.filter(each -> plans.contains(EcoreUtil2.getContainerOfType(each.milestone(), Plan.class)));
	}
}
