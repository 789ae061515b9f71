package jp.tsunagi.plan.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import jp.tsunagi.plan.ui.internal.breadcrumb.PlanBreadcrumb;
import jp.tsunagi.plan.ui.internal.colouring.RulerColours;
import jp.tsunagi.plan.ui.internal.colouring.SemanticColouring;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;
import jp.tsunagi.plan.ui.internal.explorer.PlanCatalog;
import jp.tsunagi.plan.ui.internal.format.FormatOnSave;
import jp.tsunagi.plan.ui.internal.format.PlanFormat;
import jp.tsunagi.plan.ui.internal.outline.PlanOutline;
import jp.tsunagi.plan.ui.internal.outline.PlanOutlinePage;

/**
 * Eclipse's generic editor on a plan. It is a class of its own for what the generic editor has no extension point for:
 * saving as models are saved, and what stands around the text.
 */
public final class PlanEditor extends ExtensionBasedTextEditor {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.plan.ui.editor";

	/** The context of its keys. */
	private static final String CONTEXT = "jp.tsunagi.plan.ui.editorScope";

	private static final String MENU = "jp.tsunagi.plan.ui.editorMenu";

	/** The outline follows the caret once it rests. */
	private static final int CARET_MILLIS = 150;

	private Optional<PlanOutline> outline = Optional.empty();

	private Optional<PlanOutlinePage> outlinePage = Optional.empty();

	private Optional<PlanBreadcrumb> breadcrumb = Optional.empty();

	private final Runnable followCaret = this::followCaret;

	/** Made by the workbench. */
	public PlanEditor() {
		setDocumentProvider(PlanDocumentProvider.get());
	}

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setEditorContextMenuId(MENU);
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { CONTEXT });
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		outline = plan().map(PlanOutline::new);
		breadcrumb = outline.map(parts -> new PlanBreadcrumb(parent, parts, this::reveal));
		breadcrumb.ifPresent(bar -> GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control()));
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		super.createPartControl(page);
		if (getSourceViewer() instanceof SourceViewer viewer) {
			plan().ifPresent(plan -> new SemanticColouring(viewer, plan));
			outline.ifPresent(parts -> parts.addListener(roots -> followCaret()));
		}
		if (getSourceViewer() instanceof ProjectionViewer viewer) {
			new RulerColours(viewer, getVerticalRuler());
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (FormatOnSave.isOn()) {
			plan().ifPresent(PlanFormat::run);
		}
		super.doSave(monitor);
	}

	@Override
	public void dispose() {
		outline.ifPresent(PlanOutline::dispose);
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class && outline.isPresent()) {
			outlinePage = Optional.of(new PlanOutlinePage(outline.get(), this::reveal));
			return type.cast(outlinePage.get());
		}
		return super.getAdapter(type);
	}

	/** Selects {@code range}. */
	public void reveal(Range range) {
		IRegion region = TextPositions.region(document(), range);
		selectAndReveal(region.getOffset(), region.getLength());
	}

	/** The place of the caret. */
	public Position caret() {
		return TextPositions.position(document(), getSourceViewer().getSelectedRange().x);
	}

	@Override
	protected void handleCursorPositionChanged() {
		super.handleCursorPositionChanged();
		if (outline.isPresent()) {
			getSite().getShell().getDisplay().timerExec(CARET_MILLIS, followCaret);
		}
	}

	private void followCaret() {
		if (getSourceViewer() != null && getSourceViewer().getTextWidget() != null) {
			outlinePage.ifPresent(page -> page.follow(caret()));
			breadcrumb.ifPresent(bar -> bar.show(caret()));
		}
	}

	/** The text in the editor. */
	public IDocument document() {
		return getDocumentProvider().getDocument(getEditorInput());
	}

	/** What the text is to the language server; empty if it could not be read. */
	public Optional<PlanDocument> plan() {
		return Optional.ofNullable(document()).flatMap(PlanConnections.get()::documentOf);
	}

	/** Where the text is shown. */
	public ISourceViewer viewer() {
		return getSourceViewer();
	}

	/** The annotations of the text. */
	public IAnnotationModel annotations() {
		return getDocumentProvider().getAnnotationModel(getEditorInput());
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	@Override
	protected void rulerContextMenuAboutToShow(IMenuManager menu) {
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** What belongs to programs under version control does not belong here. */
	@Override
	protected boolean isPrefQuickDiffAlwaysOn() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	protected void handleExceptionOnSave(CoreException failure, IProgressMonitor monitor) {
		new SaveQuestion(getEditorInput()).settle(failure, () -> performSave(true, monitor), monitor);
	}

	/** The plan may have another name now. */
	@Override
	protected void editorSaved() {
		super.editorSaved();
		// else a file that is gone a second time would be no news
		safelySanityCheckState(getEditorInput());
		PlanCatalog.get().look();
	}

	/** Called when the user comes back to the window and somebody else has changed or deleted the file. */
	@Override
	protected void handleEditorInputChanged() {
		if (PlanDocumentProvider.isGone(getEditorInput())) {
			PlanDocumentProvider.get().keepUnsaved(getEditorInput());
			new GoneQuestion(this).ask();
		} else if (!isDirty()) {
			try {
				getDocumentProvider().resetDocument(getEditorInput());
				getEditorSite().getActionBars().getStatusLineManager()
						.setMessage(Messages.bind(Messages.reloaded, getEditorInput().getName()));
			} catch (CoreException unreadable) {
				// what was read stays; saving will ask
				ILog.of(PlanEditor.class).warn(unreadable.getStatus().getMessage(), unreadable);
			}
		}
	}

	@Override
	protected Control createStatusControl(Composite parent, IStatus status) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 10).applyTo(page);
		Label title = new Label(page, SWT.NONE);
		title.setText(Messages.unreadableTitle);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Label reason = new Label(page, SWT.WRAP);
		reason.setText(status.getMessage());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		return page;
	}
}
