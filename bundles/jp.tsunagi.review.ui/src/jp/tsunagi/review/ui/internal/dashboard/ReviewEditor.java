package jp.tsunagi.review.ui.internal.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.SharedText;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.edit.ReviewEdits;
import jp.tsunagi.review.ui.internal.carryover.CarryOverWizard;
import jp.tsunagi.review.ui.internal.dashboard.NoticeBar.Choice;
import jp.tsunagi.review.ui.internal.dashboard.NoticeBar.Notice;
import jp.tsunagi.review.ui.internal.sheet.Sheets;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.internal.open.OpenFile;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * The review of a half-year: what was planned, what happened, how it came out and what comes next, for each part of a plan. All of
 * it stands in the plan's text; an edit here is one there.
 */
public final class ReviewEditor extends EditorPart implements ISaveablesSource, Dashboard {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.review.ui.dashboard";

	private static final String CONTEXT = "jp.tsunagi.review.ui.dashboardScope";

	private static final int TREE_SHARE = 30;

	private static final int PAGE_SHARE = 70;

	private final Runnable plansRead = this::plansRead;

	private final Runnable repaint = this::repaint;

	private SharedText text;

	private LiveReview review;

	private String row = PartRow.WHOLE;

	private FormToolkit toolkit;

	private Composite root;

	private DashboardHeader header;

	private NoticeBar notices;

	private PartTree tree;

	private PartPage page;

	private UndoActionHandler undo;

	private RedoActionHandler redo;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ReviewInput plan)) {
			throw new PartInitException(input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(Messages.bind(Messages.partName, input.getName()));
		try {
			text = SharedText.connect(SharedText.input(plan.path()), this::pendingChanged);
		} catch (CoreException failure) {
			throw new PartInitException(failure.getStatus());
		}
		text.setPending(this::isPending, this::commit);
		review = new LiveReview(text, this::openText);
	}

	@Override
	public void createPartControl(Composite parent) {
		root = parent;
		toolkit = new FormToolkit(parent.getDisplay());
		undo = new UndoActionHandler(getSite(), text.undoContext());
		redo = new RedoActionHandler(getSite(), text.undoContext());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		build();
		WorkbenchTheme.addListener(repaint);
		LivePlans.get().addListener(plansRead);
		plansRead();
	}

	private void build() {
		WorkbenchTheme.paint(toolkit.getColors());
		toolkit.adapt(root);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		header = new DashboardHeader(this, root, this::go, menu());
		notices = new NoticeBar(this, root);
		SashForm sash = new SashForm(root, SWT.HORIZONTAL);
		toolkit.adapt(sash);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new PartTree(sash, this::select, letter -> page.evaluate(letter));
		page = new PartPage(this, sash);
		sash.setWeights(TREE_SHARE, PAGE_SHARE);
	}

	private MenuManager menu() {
		MenuManager menu = new MenuManager();
		menu.add(action(Messages.showText, this::showText));
		menu.add(new Separator());
		menu.add(action(Messages.exportSheet, this::exportSheet));
		menu.add(action(Messages.readSheet, this::readSheet));
		menu.add(new Separator());
		menu.add(action(Messages.carryOver, this::carryOver));
		return menu;
	}

	private static Action action(String label, Runnable run) {
		return new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Makes all anew in the colours of another theme; what is typed is kept in the text. */
	private void repaint() {
		page.commit();
		for (Control child : root.getChildren()) {
			child.dispose();
		}
		build();
		content().ifPresent(this::show);
		tell();
		root.layout(true, true);
	}

	/** Goes to {@code other}; what is typed comes into the text before. */
	public void go(Place other) {
		page.commit();
		review.go(other);
		tree.reset();
		plansRead();
	}

	private void select(PartRow selected) {
		page.commit();
		row = selected.key();
		content().ifPresent(this::showRow);
	}

	/** Shows the plans as they were read last. */
	private void plansRead() {
		review.read();
		content().ifPresent(this::show);
		tell();
	}

	private void show(ReviewContent shown) {
		header.show(shown, today());
		row = tree.show(PartRow.of(shown), row).key();
		showRow(shown);
	}

	private void showRow(ReviewContent shown) {
		tree.selected().ifPresent(selected -> page.show(shown, selected, review.isReadable()));
	}

	private static LocalDate today() {
		return LocalDate.now(ProjectSession.get().clock());
	}

	private void tell() {
		notices.show(review.notice().or(() -> content().flatMap(this::notice)));
	}

	private Optional<Notice> notice(ReviewContent shown) {
		if (shown.review().isEmpty()) {
			String half = shown.cycle().half().label(CalendarStyle.JAPANESE);
			return Optional.of(Notice.of(Severity.INFO, Messages.bind(Messages.noReview, half)).with(Messages.start, this::start));
		}
		if (shown.cycle().isReviewedTwice()) {
			List<String> authors = shown.cycle().reviews().stream().map(CheckBlock::author).toList();
			Choice choice = new Choice(authors, shown.cycle().reviews().indexOf(shown.review().get()),
					index -> go(new Place(Optional.of(ReviewContent.nameOf(shown.plan())), Optional.of(shown.cycle().half()), index)));
			String told = Messages.bind(shown.isEditable() ? Messages.several : Messages.severalElsewhere, authors.size());
			return Optional.of(new Notice(Severity.WARNING, told, Optional.empty(), Optional.of(choice)));
		}
		return Optional.empty();
	}

	private void start() {
		edit(Messages.start, shown -> shown.review().isPresent() ? Optional.empty()
				: Optional.of(ReviewEdits.start(shown.text(), shown.plan(), shown.cycle().half(), Optional.empty())));
		tree.control().setFocus();
	}

	@Override
	public boolean edit(String label, Change change) {
		boolean done = review.edit(label, change);
		// at once, not when all plans have been read again
		plansRead();
		return done;
	}

	@Override
	public void open(EObject object) {
		if (object instanceof PlanElement) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
			openText(node == null ? 1 : node.getStartLine());
			return;
		}
		EObject target = object;
		while (target != null && !(target instanceof Identified)) {
			target = target.eContainer();
		}
		if (target instanceof Identified identified && identified.getId() != null) {
			OpenElement.run(getSite(), identified.getId(), Optional.empty());
		}
	}

	private void openText(int line) {
		LivePlans.get().reading().flatMap(reading -> reading.file(text.path()))
				.ifPresent(file -> OpenFile.run(getSite(), new Source(file, line), false));
	}

	@Override
	public FormToolkit toolkit() {
		return toolkit;
	}

	@Override
	public Optional<ReviewContent> content() {
		return review.content();
	}

	@Override
	public void pendingChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void reflow() {
		if (page != null) {
			page.reflow();
		}
	}

	/** Shows the half-year that comes so many later. */
	void stepHalf(int halves) {
		header.step(halves);
	}

	/** Selects the part that stands so many further down. */
	void stepPart(int parts) {
		tree.step(parts);
	}

	/** Shows the text of what is selected. */
	void showText() {
		page.commit();
		content().ifPresent(shown -> open(tree.selected().flatMap(PartRow::part).orElse(shown.plan())));
	}

	/** Writes a sheet of the half-year that people fill in. */
	void exportSheet() {
		page.commit();
		content().ifPresent(shown -> new Sheets(getSite().getShell()).export(shown.plan(),
				shown.cycles().stream().map(ReviewCycle::half).toList(), shown.cycle().half(), text.path().getParent()));
	}

	/** Takes over what people wrote into a sheet. */
	void readSheet() {
		page.commit();
		new Sheets(getSite().getShell()).readBack();
	}

	/** Makes next year's plan. */
	void carryOver() {
		page.commit();
		LivePlans.get().now().ifPresent(reading -> review.planIn(reading)
				.ifPresent(plan -> CarryOverWizard.open(getSite().getPage(), reading, plan)));
	}

	/** Takes back what is being typed, else the last change of the text. */
	public void undo() {
		if (!page.revertFocused()) {
			undo.run();
		}
	}

	UndoActionHandler undoAction() {
		return undo;
	}

	RedoActionHandler redoAction() {
		return redo;
	}

	/** What the page shows of the selected part. */
	public PartPage page() {
		return page;
	}

	/** The parts. */
	public PartTree tree() {
		return tree;
	}

	/** What stands above. */
	public DashboardHeader header() {
		return header;
	}

	/** What the user has to know first. */
	public String notice() {
		return notices.text();
	}

	private boolean isPending() {
		return page != null && page.isPending();
	}

	private void commit() {
		page.commit();
	}

	@Override
	public void setFocus() {
		text.refresh();
		if (!isPending()) {
			tree.control().setFocus();
		}
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { text.saveable() };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return text.saveable().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		text.save(monitor);
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		LivePlans.get().removeListener(plansRead);
		WorkbenchTheme.removeListener(repaint);
		if (undo != null) {
			undo.dispose();
			redo.dispose();
			toolkit.dispose();
		}
		if (text != null) {
			text.close();
		}
		super.dispose();
	}
}
