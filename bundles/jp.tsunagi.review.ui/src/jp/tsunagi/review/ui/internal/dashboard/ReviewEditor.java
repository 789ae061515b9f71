package jp.tsunagi.review.ui.internal.dashboard;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;

import jp.tsunagi.plan.ui.text.SharedText;
import jp.tsunagi.plan.ui.view.PlansEditor;
import jp.tsunagi.plan.ui.view.Reveal;

/**
 * The review of a half-year: what was planned, what happened, how it came out and what comes next, for each part of a plan. All of
 * it stands in the plan's text; an edit here is one there.
 */
public final class ReviewEditor extends PlansEditor {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.review.ui.dashboard";

	private static final String CONTEXT = "jp.tsunagi.review.ui.dashboardScope";

	private final ReviewActions actions = new ReviewActions(this);

	private SharedText text;

	private Reveal reveal;

	private LiveReview review;

	private DashboardPane pane;

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
		reveal = new Reveal(site);
		review = new LiveReview(text, line -> reveal.line(text.path(), line));
	}

	@Override
	public void createPartControl(Composite parent) {
		undoIn(text.undoContext());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		pane = new DashboardPane(parent, review, actions, reveal, this::pendingChanged);
	}

	private void pendingChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	private boolean isPending() {
		return pane != null && pane.fields().anyMatch(ReviewFields::isPending);
	}

	/** Goes to {@code other}; what is typed comes into the text before. */
	public void go(Place other) {
		pane.go(other);
	}

	/** Takes back what is being typed, else the last change of the text. */
	public void undo() {
		if (pane.fields().noneMatch(ReviewFields::revertFocused)) {
			undoAction().run();
		}
	}

	ReviewActions actions() {
		return actions;
	}

	LiveReview review() {
		return review;
	}

	Reveal reveal() {
		return reveal;
	}

	/** What the keys of a field go to. */
	public Control field(String label) {
		return pane.fields().flatMap(fields -> fields.control(label).stream()).findFirst().orElseThrow();
	}

	/** Brings what is typed into the text. */
	void commit() {
		pane.commit();
	}

	/** What the page shows of the selected part. */
	public PartPage page() {
		return pane.page();
	}

	/** The parts. */
	public PartTree tree() {
		return pane.tree();
	}

	/** What stands above. */
	public DashboardHeader header() {
		return pane.header();
	}

	/** What the user has to know first. */
	public String notice() {
		return pane.notices().text();
	}

	@Override
	public void setFocus() {
		text.refresh();
		if (!isPending()) {
			tree().control().setFocus();
		}
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { text.saveable() };
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		text.save(monitor);
	}

	@Override
	public void dispose() {
		if (pane != null) {
			pane.dispose();
		}
		if (text != null) {
			text.close();
		}
		super.dispose();
	}
}
