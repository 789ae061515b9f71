package jp.tsunagi.review.ui.internal.overview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.view.Columns;
import jp.tsunagi.plan.ui.view.PlansView;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewCycles;
import jp.tsunagi.review.overview.EvaluationScale;
import jp.tsunagi.review.overview.Grades;
import jp.tsunagi.review.overview.HeatMap;
import jp.tsunagi.review.overview.LateArea;
import jp.tsunagi.review.overview.Trend;
import jp.tsunagi.review.ui.internal.dashboard.OpenReview;
import jp.tsunagi.review.ui.internal.dashboard.Place;

/** The evaluations of all plans: by area and category, over the years, and which areas are late. */
public final class OverviewView extends PlansView {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.review.ui.overview";

	private static final int YEARS = 5;

	private static final int MAP_SHARE = 62;

	private static final int REST_SHARE = 38;

	private static final int HALF_WIDTH = 130;

	private static final int NAME_WEIGHT = 30;

	private static final int TEXT_WEIGHT = 70;

	private static final int YEAR_WEIGHT = 20;

	private static final int BAR_WEIGHT = 50;

	private Label half;

	private Composite key;

	private List<Term> explained = List.of();

	private HeatTable map;

	private TableViewer trend;

	private TableViewer late;

	/** How many grades were given in the year with the most of them. */
	private int most;

	private Optional<HalfYear> chosen = Optional.empty();

	private Optional<PlanReading> plans = Optional.empty();

	/** A fiscal year and what was given in it. */
	private record Year(FiscalYear year, Grades grades) {
	}

	@Override
	protected void createPage(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		arrow(bar, "◀", Messages.previousHalf, -1);
		half = new Label(bar, SWT.CENTER);
		GridDataFactory.swtDefaults().hint(HALF_WIDTH, SWT.DEFAULT).applyTo(half);
		arrow(bar, "▶", Messages.nextHalf, 1);
		Label explanation = new Label(bar, SWT.NONE);
		explanation.setText(Messages.key);
		GridDataFactory.swtDefaults().indent(12, 0).applyTo(explanation);
		key = new Composite(bar, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).spacing(4).applyTo(key);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		map = new HeatTable(sash, this::open);
		SashForm rest = new SashForm(sash, SWT.HORIZONTAL);
		trend = Columns.in(new Composite(rest, SWT.NONE))
				.add(Messages.year, YEAR_WEIGHT, Year.class, year -> year.year().label(CalendarStyle.ofLanguage()))
				.add(Messages.grades, NAME_WEIGHT, Year.class, year -> text(year.grades()))
				.add("", BAR_WEIGHT, new GradeBar(year -> ((Year) year).grades(), () -> most)).table();
		late = Columns.in(new Composite(rest, SWT.NONE))
				.add(Messages.lateArea, NAME_WEIGHT, LateArea.class, area -> ElementLabels.of(area.area()))
				.add(Messages.latePlans, TEXT_WEIGHT, LateArea.class, area -> area.cycles().stream()
						.map(cycle -> cycle.plan().getName()).collect(NameList.joining())).table();
		late.addOpenListener(event -> {
			if (late.getStructuredSelection().getFirstElement() instanceof LateArea area) {
				open(area.cycles().getFirst().plan(), area.cycles().getFirst().half());
			}
		});
		sash.setWeights(MAP_SHARE, REST_SHARE);
		Action now = new Action(Messages.now) {
			@Override
			public void run() {
				chosen = Optional.empty();
				refresh();
			}
		};
		getViewSite().getActionBars().getMenuManager().add(now);
	}

	private void arrow(Composite bar, String sign, String tooltip, int step) {
		Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setText(sign);
		button.setToolTipText(tooltip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> step(step)));
	}

	/** Shows the half-year that comes so many later. */
	public void step(int halves) {
		chosen = Optional.of(halves > 0 ? shownHalf().next() : shownHalf().previous());
		refresh();
	}

	private HalfYear shownHalf() {
		return chosen.orElseGet(() -> plans.map(this::latest).orElseThrow());
	}

	/** The last half-year that something is written about, else the one before today's. */
	private HalfYear latest(PlanReading reading) {
		ReviewCalendar calendar = ReviewCalendar.of(reading.project());
		return new ReviewCycles(calendar, today()).of(reading.library().plans()).stream().filter(ReviewCycle::isBegun)
				.map(ReviewCycle::half).max(HalfYear::compareTo).orElseGet(() -> calendar.dates().halfOf(today()).previous());
	}

	@Override
	protected Optional<String> show(PlanReading reading) {
		plans = Optional.of(reading);
		List<Plan> all = reading.library().plans();
		if (all.isEmpty()) {
			return noPlan();
		}
		Project project = reading.project();
		ReviewCalendar calendar = ReviewCalendar.of(project);
		HalfYear shown = shownHalf();
		half.setText(shown.label(CalendarStyle.ofLanguage()));
		EvaluationScale scale = new EvaluationScale(project.vocabulary());
		explain(scale.grades());
		map.show(HeatMap.of(project, all, shown, calendar, element -> true));
		HalfYear first = IntStream.range(1, 2 * YEARS).boxed().reduce(shown, (at, step) -> at.previous(), (one, other) -> one);
		Map<FiscalYear, Grades> years = Trend.of(all, first, shown, scale).years();
		most = years.values().stream().mapToInt(Grades::total).max().orElse(0);
		trend.setInput(years.entrySet().stream().filter(year -> year.getValue().total() > 0)
				.map(year -> new Year(year.getKey(), year.getValue())).toList());
		late.setInput(LateArea.of(project, all, shown, calendar, today()));
		return Optional.empty();
	}

	/** Shows the colour of each grade, with what it means as a tooltip. */
	private void explain(List<Term> grades) {
		if (grades.equals(explained)) {
			return;
		}
		explained = List.copyOf(grades);
		for (Control former : key.getChildren()) {
			former.dispose();
		}
		for (Term grade : grades) {
			CLabel sample = new CLabel(key, SWT.CENTER);
			sample.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
			sample.setText(grade.id());
			sample.setToolTipText(grade.label());
			HeatTable.color(grade).ifPresent(color -> {
				sample.setBackground(color);
				sample.setForeground(HeatTable.letters(color));
			});
		}
		key.requestLayout();
	}

	/** Opens the only plan; of several, the user chooses. */
	private void open(List<Plan> some) {
		if (some.size() == 1) {
			open(some.getFirst(), shownHalf());
			return;
		}
		Menu menu = new Menu(map.control());
		for (Plan plan : some) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Objects.toString(plan.getName(), "").replace("&", "&&"));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(plan, shownHalf())));
		}
		// only after what was chosen is told
		menu.addMenuListener(MenuListener.menuHiddenAdapter(event -> menu.getDisplay().asyncExec(menu::dispose)));
		menu.setVisible(true);
	}

	private void open(Plan plan, HalfYear of) {
		plans.ifPresent(reading -> OpenReview.at(getSite().getPage(), reading.project().folder().resolve(reading.library().fileOf(plan)),
				Optional.of(new Place(Optional.ofNullable(plan.getName()), Optional.of(of), 0))));
	}

	/** A 3・B 5, with those off the scale at the end. */
	static String text(Grades grades) {
		List<Term> terms = grades.scale().grades();
		Stream<String> given = IntStream.range(0, terms.size()).filter(rank -> grades.counts().get(rank) > 0)
				.mapToObj(rank -> Messages.bind(Messages.gradeCount, terms.get(rank).id(), grades.counts().get(rank)));
		Stream<String> others = grades.offScale() > 0 ? Stream.of(Messages.bind(Messages.offScale, grades.offScale())) : Stream.empty();
		return Stream.concat(given, others).collect(Collectors.joining("・"));
	}

	/** What the map says: a line for each area. */
	public List<String> texts() {
		return map.texts();
	}

	/** The half-year that is shown; empty if there is nothing to show. */
	Optional<HalfYear> shown() {
		return plans.map(reading -> shownHalf());
	}

	/** What the half-year that is shown is called. */
	public String half() {
		return half.getText();
	}

	@Override
	public void setFocus() {
		map.control().setFocus();
	}
}
