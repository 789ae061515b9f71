package jp.tsunagi.milestone.ui.internal.gantt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.services.IServiceLocator;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.ui.internal.edit.MilestoneActions;
import jp.tsunagi.milestone.ui.internal.edit.PartKey;
import jp.tsunagi.milestone.ui.internal.edit.PlanTexts;
import jp.tsunagi.milestone.ui.internal.export.ExportDialog;
import jp.tsunagi.milestone.ui.internal.gantt.GanttNotice.Notice;
import jp.tsunagi.milestone.ui.internal.template.TemplateWizard;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.view.NewPlan;
import jp.tsunagi.plan.ui.view.Reveal;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** The chart with what stands above and below it, kept up to date with the texts of all plans. */
final class GanttPane {

	private final LiveGantt gantt = new LiveGantt(this::showRows);

	private final Runnable read = gantt::read;

	private final Runnable repaint = this::viewChanged;

	private final IStateListener firstPlansChanged = (state, before) -> look(gantt().view());

	private final IServiceLocator services;

	private final State firstPlans;

	private final GanttViewport viewport = new GanttViewport();

	private final GanttSelection selection = new GanttSelection();

	private final PlanTexts texts;

	private final MilestoneActions milestones;

	private final GanttBar bar;

	private final GanttNotice notice;

	private final GanttCanvas chart;

	private final GanttLegendStrip legend;

	/** What is selected as soon as it has a row. */
	private Optional<PartKey> wanted = Optional.empty();

	/** What was added and is selected as soon as all of it has rows, the first of it in the end. */
	private List<PartKey> added = List.of();

	/** What came of what somebody wanted; until plans are read that were changed later. */
	private Optional<Notice> outcome = Optional.empty();

	/** What was known of the plans then. */
	private Optional<PlanReading> outcomeOf = Optional.empty();

	GanttPane(Composite parent, IServiceLocator services, PlanTexts texts) {
		this.services = services;
		this.texts = texts;
		firstPlans = FirstPlans.shown(services);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		milestones = new MilestoneActions(parent.getShell(), texts, this::refused);
		GanttActions actions = new GanttActions(this, selection, milestones);
		bar = new GanttBar(parent, viewport, actions, this::look);
		notice = new GanttNotice(parent);
		chart = new GanttCanvas(parent, viewport, selection);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
		legend = new GanttLegendStrip(parent);
		GanttMouse mouse = new GanttMouse(chart, viewport, selection, actions);
		new GanttKeys(chart, viewport, selection, actions, mouse);
		MenuManager menu = actions.menu();
		chart.control().setMenu(menu.createContextMenu(chart.control()));
		chart.control().addListener(SWT.MenuDetect, this::placeMenu);
		chart.control().addListener(SWT.Resize, event -> viewChanged());
		LivePlans.get().addListener(read);
		WorkbenchTheme.addListener(repaint);
		firstPlans.addListener(firstPlansChanged);
		look(gantt.view());
		gantt.read();
	}

	void dispose() {
		firstPlans.removeListener(firstPlansChanged);
		LivePlans.get().removeListener(read);
		gantt.stop();
		WorkbenchTheme.removeListener(repaint);
	}

	LiveGantt gantt() {
		return gantt;
	}

	GanttViewport viewport() {
		return viewport;
	}

	GanttCanvas chart() {
		return chart;
	}

	GanttBar bar() {
		return bar;
	}

	/** What the user should know first; empty for nothing. */
	String notice() {
		return notice.text();
	}

	/** Looks at the milestones in another way. */
	void look(GanttView view) {
		gantt.look(view.showingFirstPlans(Boolean.TRUE.equals(firstPlans.getValue())));
	}

	private void showRows() {
		gantt.reading().ifPresent(this::know);
		gantt.rows().ifPresent(rows -> {
			int seen = viewport.anchor(selection.row());
			viewport.show(rows, gantt.bands().orElseThrow());
			viewport.keep(seen, selection.show(rows.rows(), seen));
			legend.show(rows);
		});
		chart.overlay(Optional.empty());
		outcome = outcome.filter(told -> gantt.reading().equals(outcomeOf));
		wanted = wanted.filter(part -> !select(part));
		if (selection.isShown(added)) {
			added.reversed().forEach(this::select);
			added = List.of();
		}
		tell();
		viewChanged();
	}

	private void know(PlanReading plans) {
		milestones.know(LiveGantt.calendar(plans), LiveGantt.today());
	}

	/** Shows what has changed of what is to be seen. */
	void viewChanged() {
		if (!chart.control().isDisposed()) {
			viewport.scrollTo(viewport.scroll());
			chart.update();
			bar.show(gantt.view(), viewport.zoomShare());
		}
	}

	private void refused(PlanTexts.Refusal refusal) {
		tell(notice(Severity.WARNING, refusal.message(), refusal));
	}

	private void tell(Notice news) {
		outcome = Optional.of(news);
		outcomeOf = LivePlans.get().reading();
		tell();
	}

	private void tell() {
		notice.show(outcome.or(() -> gantt.mistake().map(this::mistake))
				.or(() -> gantt.emptiness().map(why -> why.notice(this))));
	}

	private Notice mistake(LiveGantt.Mistake mistake) {
		String told = Messages.bind(Messages.mistake, mistake.path().getFileName(), mistake.line());
		return notice(Severity.WARNING, told, new PlanTexts.Refusal(mistake.path(), mistake.line(), told));
	}

	private Notice notice(Severity severity, String text, PlanTexts.Refusal place) {
		return new Notice(severity, text, Optional.of(Messages.openPlan),
				() -> new Reveal(services).line(place.path(), Math.max(1, place.line())));
	}

	/** Shows {@code part} of a plan, at once or as soon as the plans are read. */
	void reveal(EObject part) {
		if (gantt.isHidden(part)) {
			bar.clearSearch();
			look(GanttView.ALL.by(gantt.view().grouping()));
		}
		wanted = Optional.of(PartKey.of(part)).filter(each -> !select(each));
	}

	/** Selects milestones that were just added, as soon as they are read. */
	void revealAdded(List<PartKey> milestones) {
		bar.clearSearch();
		look(GanttView.ALL.by(gantt.view().grouping()));
		added = milestones;
	}

	private boolean select(PartKey part) {
		boolean isFound = gantt.rows().isPresent() && selection.select(part);
		if (isFound) {
			revealSelection();
		}
		return isFound;
	}

	/** Shows the selected row and its days. */
	void revealSelection() {
		viewport.reveal(selection.row());
		selection.scheduled().flatMap(found -> found.current().or(found::forecast)).ifPresent(viewport::reveal);
		viewChanged();
	}

	/** Asks for a plan where there is none. */
	void newPlan() {
		NewPlan.ask(services);
	}

	/** Puts the milestones of a template into a plan, unless somebody says otherwise into {@code part}. */
	void insertTemplate(Optional<Undertaking> part) {
		LivePlans.get().now().map(reading -> TemplateWizard.open(chart.control().getShell(), reading, texts, part))
				.filter(milestones -> !milestones.isEmpty()).ifPresent(this::revealAdded);
	}

	/** Asks when a follow-up was done, also if its milestone is not shown yet. */
	void visit(FollowUp followUp) {
		LivePlans.get().now().ifPresent(plans -> {
			know(plans);
			milestones.visit((Milestone) followUp.eContainer(), List.of(followUp));
		});
	}

	/** Prints the charts, or writes them into a file. */
	void export() {
		LivePlans.get().now().flatMap(reading -> ExportDialog.open(chart.control().getShell(), reading)).ifPresent(this::export);
	}

	/** Writes a file, tells so, and shows it if somebody wants to see it. */
	void export(ExportDialog.Choice choice) {
		LivePlans.get().now().filter(reading -> ExportDialog.write(chart.control().getShell(), reading, choice)).ifPresent(
				reading -> tell(new Notice(Severity.INFO, Messages.bind(Messages.written, choice.file().getFileName()),
						Optional.of(Messages.openFile), () -> launch(choice.file()))));
	}

	private void launch(Path file) {
		if (!Program.launch(file.toString())) {
			tell(new Notice(Severity.WARNING, Messages.bind(Messages.noProgram, file), Optional.empty(), () -> { }));
		}
	}

	void open(EObject part) {
		new Reveal(services).of(part);
	}

	private void placeMenu(Event event) {
		if (event.detail == SWT.MENU_KEYBOARD) {
			chart.frame().filter(frame -> selection.row() >= 0).map(frame -> frame.bounds(selection.row())).ifPresent(row -> {
				org.eclipse.swt.graphics.Point at = chart.control().toDisplay((int) GanttFrame.ROW, (int) (row.y() + row.height()));
				event.x = at.x;
				event.y = at.y;
			});
		}
	}

	void setFocus() {
		chart.control().setFocus();
	}

	/** What the selected row is called; empty for none. */
	String selected() {
		return selection.selected().map(GanttRow::label).orElse("");
	}

	/** What the rows are called. */
	List<String> rows() {
		return gantt.rows().stream().flatMap(all -> all.rows().stream()).map(GanttRow::label).toList();
	}

	/** Where a milestone of that name is to be seen. */
	Optional<Rectangle> place(String name) {
		return chart.frame().flatMap(frame -> IntStream.range(frame.firstRow(), frame.endRow())
				.filter(row -> frame.rows().rows().get(row).label().equals(name)).mapToObj(frame::mark).flatMap(Optional::stream)
				.flatMap(mark -> mark.body().stream()).findFirst())
				.map(box -> new Rectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height()));
	}
}
