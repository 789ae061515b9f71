package jp.tsunagi.plan.ui.internal.editor;

import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;

import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;

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

	private static final int OVERWRITE = 0;

	private static final int RELOAD = 1;

	/** What Enter means: it destroys nothing. */
	private static final int CANCEL = 2;

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
		if (getDocumentProvider() instanceof PlanDocumentProvider plans && plans.isNotSynchronizedException(getEditorInput(), failure)) {
			settle(monitor);
		} else {
			MessageDialog.open(MessageDialog.ERROR, getSite().getShell(), Messages.failedTitle,
					Messages.bind(Messages.failed, failure.getStatus().getMessage()), SWT.NONE, Messages.close);
			monitor.setCanceled(true);
		}
	}

	private void settle(IProgressMonitor monitor) {
		MessageDialog question = new MessageDialog(getSite().getShell(), Messages.conflictTitle, null,
				Messages.bind(Messages.conflict, getEditorInput().getName()), MessageDialog.WARNING, CANCEL, Messages.overwrite,
				Messages.reload, Messages.cancel);
		switch (question.open()) {
			case OVERWRITE -> performSave(true, monitor);
			case RELOAD -> reload();
			default -> monitor.setCanceled(true);
		}
	}

	private void reload() {
		try {
			getDocumentProvider().resetDocument(getEditorInput());
		} catch (CoreException failure) {
			MessageDialog.openError(getSite().getShell(), Messages.unreadableTitle, failure.getStatus().getMessage());
		}
	}

	/** Called when the user comes back to the window and somebody else has changed the file. */
	@Override
	protected void handleEditorInputChanged() {
		boolean isThere = PlanDocumentProvider.pathOf(getEditorInput()).filter(Files::exists).isPresent();
		if (!isDirty() && isThere) {
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
