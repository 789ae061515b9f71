package jp.tsunagi.document.office.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.plan.Plan;

/** What a plan has in which month, year by year. */
final class YearFields {

	/** Nobody plans for longer; a period that says so is a slip. */
	private static final int MOST_YEARS = 10;

	private static final int MONTHS = 12;

	private static final FiscalYear ANY_YEAR = new FiscalYear(2000);

	/** What there may be, in the order of columns. */
	private static final SequencedMap<String, Set<Kind>> LISTS = new LinkedHashMap<>();

	static {
		LISTS.put("会議", Set.of(Kind.MEETING, Kind.REVIEW, Kind.REVIEW_DUE));
		LISTS.put("催しと養成", Set.of(Kind.EVENT, Kind.TRAINING_STEP));
		LISTS.put("道標", Set.of(Kind.MILESTONE));
		LISTS.put("その後", Set.of(Kind.FOLLOW_UP));
	}

	private final FieldSource source;

	/** A fiscal year of a plan. */
	private record Year(Plan plan, FiscalYear year) {
	}

	/** A month, or what is in none. */
	private record Month(String label, List<CalendarEntry> entries) {
	}

	YearFields(FieldSource source) {
		this.source = source;
	}

	void addTo(FieldGroup.Builder<Plan> plan) {
		plan.answers("年度", year(), this::years);
	}

	private FieldGroup<Year> year() {
		FieldGroup.Builder<Year> group = FieldGroup.<Year>with(source.notes("year"))
				.text("年度", year -> year.year().label(PublishedProject.style()));
		LISTS.forEach((name, kinds) -> group.text(name, year -> monthByMonth(year, kinds)));
		return group.rows("月", month(), this::months, this::monthsOfForm)
				.build();
	}

	private FieldGroup<Month> month() {
		FieldGroup.Builder<Month> group = FieldGroup.<Month>with(source.notes("month")).text("月", Month::label)
				.text("予定", month -> lines(month, Set.of(Kind.values())));
		LISTS.forEach((name, kinds) -> group.text(name, month -> lines(month, kinds)));
		return group.build();
	}

	/** The months in which there is something. */
	private String monthByMonth(Year year, Set<Kind> kinds) {
		return months(year).stream().map(month -> Map.entry(month.label(), lines(month, kinds)))
				.filter(month -> !month.getValue().isEmpty())
				.map(month -> month.getKey() + Messages.now().gap + month.getValue()).collect(Collectors.joining("\n"));
	}

	/** Those that the period touches; this year if it is open. */
	private List<Year> years(Plan plan) {
		FiscalYear now = source.fiscal().yearOf(source.today());
		if (plan.getPeriod() == null || plan.getPeriod().isReversed()) {
			return List.of(new Year(plan, now));
		}
		FiscalYear first = source.calendar().firstDay(plan.getPeriod()).map(source.fiscal()::yearOf).orElse(now);
		FiscalYear last = source.calendar().lastDay(plan.getPeriod()).map(source.fiscal()::yearOf)
				.orElse(now.compareTo(first) < 0 ? first : now);
		return Stream.iterate(first, year -> year.compareTo(last) <= 0, FiscalYear::next).limit(MOST_YEARS)
				.map(year -> new Year(plan, year)).toList();
	}

	private List<Month> months(Year year) {
		LocalDate first = source.fiscal().firstDay(year.year());
		Window whole = new Window(first, source.fiscal().lastDay(year.year()));
		List<CalendarEntry> entries = source.pictures().calendar(year.plan()).entries();
		List<Month> months = new ArrayList<>();
		monthsFrom(first).forEach(month -> months.add(
				new Month(label(month), entries.stream().filter(entry -> ReportPeriod.isIn(entry.window(), month)).toList())));
		List<CalendarEntry> others = entries.stream().filter(entry -> entry.window().days() > ReportPeriod.MOST_DAYS)
				.filter(entry -> entry.window().overlaps(whole)).toList();
		if (!others.isEmpty()) {
			months.add(new Month(Messages.now().inYear, others));
		}
		return months;
	}

	/** Nobody knows which year it will be, but it will have all its months. */
	private List<Month> monthsOfForm() {
		return monthsFrom(source.fiscal().firstDay(ANY_YEAR)).map(month -> new Month(label(month), List.of())).toList();
	}

	private static Stream<YearMonth> monthsFrom(LocalDate first) {
		return IntStream.range(0, MONTHS).mapToObj(number -> YearMonth.from(first).plusMonths(number));
	}

	private static String label(YearMonth month) {
		return NLS.bind(Messages.now().month, month.getMonthValue());
	}

	/** What is done again and again in a month stands there once. */
	private static String lines(Month month, Set<Kind> kinds) {
		return month.entries().stream().filter(entry -> kinds.contains(entry.kind())).map(YearFields::line).distinct()
				.collect(Collectors.joining("\n"));
	}

	private static String line(CalendarEntry entry) {
		String name = switch (entry.kind()) {
			case REVIEW -> NLS.bind(Messages.now().review, entry.name());
			case REVIEW_DUE -> NLS.bind(Messages.now().reviewDue, entry.name());
			case MEETING, EVENT, TRAINING_STEP, MILESTONE, FOLLOW_UP -> entry.name().strip();
		};
		return entry.isOfDay() && entry.kind() != Kind.FOLLOW_UP
				? NLS.bind(Messages.now().onDay, entry.window().first().getDayOfMonth(), name) : name;
	}
}
