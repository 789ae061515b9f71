package jp.tsunagi.milestone.ui.internal.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.scene.TonedCanvas;
import jp.tsunagi.diagram.ui.canvas.GraphicsCanvas;
import jp.tsunagi.diagram.ui.canvas.NightTone;
import jp.tsunagi.diagram.ui.print.PictureFileDialog;
import jp.tsunagi.diagram.ui.print.PrintPreview;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.PlanningCalendar;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.ui.internal.gantt.OpenGantt;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.view.PlansView;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** The year as teams hang it on the wall (年間予定表), or a month of it. */
public final class YearView extends PlansView {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.milestone.ui.year";

	private static final int LEAST_WIDTH = 760;

	private static final int TITLE_WIDTH = 150;

	private static final int SCROLL_STEP = 40;

	private final GraphicsCanvas screen = new GraphicsCanvas(true);

	private final Runnable repaint = () -> canvas().redraw();

	private boolean isYear = true;

	/** The first month that is shown; empty for that of today. */
	private Optional<YearMonth> chosen = Optional.empty();

	private Optional<PlanReading> plans = Optional.empty();

	private Optional<CalendarSheet> sheet = Optional.empty();

	private Combo span;

	private Label title;

	/** Why nothing is on the sheet. */
	private Label hint;

	private ScrolledComposite scrolled;

	private Canvas canvas;

	@Override
	protected void createPage(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).margins(8, 4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		span = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		span.setItems(Messages.year, Messages.month);
		span.select(0);
		span.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(span.getSelectionIndex() == 0)));
		push(bar, "◀", Messages.previous, () -> step(-1));
		title = new Label(bar, SWT.CENTER);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(TITLE_WIDTH, SWT.DEFAULT).applyTo(title);
		push(bar, "▶", Messages.next, () -> step(1));
		push(bar, Messages.now, Messages.nowTooltip, () -> {
			chosen = Optional.empty();
			refresh();
		});
		hint = new Label(bar, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(hint);
		push(bar, Messages.print, Messages.print, () -> export().ifPresent(made -> new PrintPreview(bar.getShell(), made).open()));
		push(bar, Messages.save, Messages.saveTooltip, () -> export().ifPresent(made -> new PictureFileDialog(bar.getShell())
				.open(made.title(), () -> made)));
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.getVerticalBar().setIncrement(SCROLL_STEP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
		scrolled.setContent(canvas);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.MouseMove, this::tell);
		canvas.addListener(SWT.MouseDoubleClick, event -> entries(event).stream().findFirst().ifPresent(this::open));
		scrolled.addListener(SWT.Resize, event -> layout());
		WorkbenchTheme.addListener(repaint);
	}

	private static void push(Composite bar, String label, String tooltip, Runnable run) {
		Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setText(label);
		button.setToolTipText(tooltip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
	}

	/** Shows a year, or else a month. */
	public void show(boolean year) {
		isYear = year;
		refresh();
	}

	/** Shows the year or month that comes so many later. */
	public void step(int count) {
		chosen = Optional.of(isYear ? first().plusYears(count) : first().plusMonths(count));
		refresh();
	}

	private YearMonth first() {
		return chosen.orElseGet(() -> YearMonth.from(today()));
	}

	@Override
	protected Optional<String> show(PlanReading reading) {
		plans = Optional.of(reading);
		span.select(isYear ? 0 : 1);
		title.setText(name(reading));
		layout();
		boolean isEmpty = sheet.filter(CalendarSheet::isEmpty).isPresent();
		hint.setText(!isEmpty ? "" : reading.library().plans().isEmpty() ? Messages.noPlan : Messages.nothing);
		hint.setToolTipText(hint.getText());
		return Optional.empty();
	}

	/** What it says where nothing is on it. */
	public String hint() {
		return hint.getText();
	}

	private String name(PlanReading reading) {
		return isYear ? calendar(reading).fiscal().yearOf(first().atDay(1)).label(style())
				: FuzzyDate.ofMonth(first()).format(style());
	}

	private static PlanCalendar calendar(PlanReading reading) {
		return new PlanCalendar(ProjectContents.fiscalCalendar(reading.project()));
	}

	private static CalendarStyle style() {
		return CalendarStyle.ofLanguage();
	}

	private void layout() {
		int width = Math.max(LEAST_WIDTH, scrolled.getClientArea().width);
		sheet = plans.map(reading -> sheet(reading, width, Optional.empty()));
		sheet.ifPresent(made -> scrolled.setMinSize(width, (int) Math.ceil(made.bounds().height())));
		canvas.redraw();
	}

	/** The sheet on the screen, or as {@code audience} may see it. */
	private CalendarSheet sheet(PlanReading reading, double width, Optional<Audience> audience) {
		PlanCalendar calendar = calendar(reading);
		Schedule schedule = Schedule.of(reading.library().plans(), calendar, today(), new NullProgressMonitor());
		PlanningCalendar entries = PlanningCalendar.of(reading.project(), reading.library().plans(), schedule, calendar);
		CalendarSheet.Source source = new CalendarSheet.Source(entries, calendar, style(), today(),
				element -> audience.map(who -> who.maySee(element)).orElse(true));
		CalendarSheet.Captions captions = new CalendarSheet.Captions(reading.project().settings().name(),
				FuzzyDate.of(today()).format(style()), "");
		LocalDate first = first().atDay(1);
		return isYear ? CalendarSheet.year(source, calendar.fiscal().yearOf(first), captions, width)
				: CalendarSheet.month(source, first(), captions, width);
	}

	/** What is handed out is for those who work together. */
	private Optional<DiagramExport> export() {
		return plans.map(reading -> new DiagramExport(sheet(reading, CalendarSheet.PAPER_WIDTH, Optional.of(Audience.PARTNERS)),
				Messages.bind(Messages.fileName, name(reading)), today(), Locale.getDefault().getLanguage()));
	}

	private void paint(GC gc) {
		SWTGraphics graphics = new SWTGraphics(gc);
		graphics.setAntialias(SWT.ON);
		screen.on(graphics, 1);
		sheet.ifPresent(made -> made.paint(WorkbenchTheme.isDark() ? new TonedCanvas(screen, NightTone::of) : screen));
		graphics.dispose();
	}

	private List<CalendarEntry> entries(Event event) {
		return sheet.map(made -> made.at(new Point(event.x, event.y))).orElse(List.of());
	}

	private void tell(Event event) {
		String told = entries(event).stream().map(CalendarEntry::name).distinct().collect(Collectors.joining("\n"));
		canvas.setCursor(canvas.getDisplay().getSystemCursor(told.isEmpty() ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND));
		if (!told.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(told);
		}
	}

	private void open(CalendarEntry entry) {
		if (entry.subject() instanceof Milestone milestone) {
			OpenGantt.at(getSite().getPage(), Optional.of(milestone));
		} else {
			open(entry.subject());
		}
	}

	/** Which year or month is shown. */
	public String title() {
		return title.getText();
	}

	/** What the calendar is painted on. */
	public Canvas canvas() {
		return canvas;
	}

	/** What is at a point of it. */
	public List<String> at(int x, int y) {
		return sheet.map(made -> made.at(new Point(x, y))).orElse(List.of()).stream().map(CalendarEntry::name).toList();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		WorkbenchTheme.removeListener(repaint);
		super.dispose();
	}
}
