package jp.tsunagi.workbench.internal.explorer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.workbench.internal.form.ElementEditorInput;
import jp.tsunagi.workbench.session.ProjectSession;

/** Keeps the selection of the explorer and the active editor together while the user wants it; the wish is remembered. */
final class EditorLink extends Action implements IPartListener2, ISelectionListener {

	private static final String SETTING = "explorer.linkWithEditor";

	private final IWorkbenchPage page;

	private final TreeViewer viewer;

	private boolean following;

	EditorLink(IWorkbenchPage page, TreeViewer viewer) {
		super(Messages.link, IAction.AS_CHECK_BOX);
		this.page = page;
		this.viewer = viewer;
		setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		setToolTipText(Messages.link);
		setChecked(settings().getBoolean(SETTING));
		page.addPartListener(this);
		page.addSelectionListener(this);
		viewer.addSelectionChangedListener(event -> showEditor());
	}

	void dispose() {
		page.removePartListener(this);
		page.removeSelectionListener(this);
	}

	@Override
	public void run() {
		settings().put(SETTING, isChecked());
		if (page.getActiveEditor() != null) {
			reveal(page.getActiveEditor());
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor) {
			reveal(editor);
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		partActivated(reference);
	}

	/** In an editor of many elements, such as a diagram, another one is selected. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (isChecked() && !following && part instanceof IEditorPart && !viewer.getControl().isDisposed()
				&& selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Identified element
				&& viewer.getStructuredSelection().getFirstElement() != element) {
			following = true;
			try {
				viewer.setSelection(new StructuredSelection(element), true);
			} finally {
				following = false;
			}
		}
	}

	private void reveal(IEditorPart editor) {
		if (!isChecked() || following || viewer.getControl().isDisposed()
				|| !(editor.getEditorInput() instanceof ElementEditorInput input)) {
			return;
		}
		ProjectSession.get().project().flatMap(project -> project.index().find(input.id()))
				.filter(element -> viewer.getStructuredSelection().getFirstElement() != element)
				.ifPresent(element -> viewer.setSelection(new StructuredSelection(element), true));
	}

	private void showEditor() {
		if (!isChecked() || !(viewer.getStructuredSelection().getFirstElement() instanceof Identified element)) {
			return;
		}
		IEditorPart editor = page.findEditor(new ElementEditorInput(element.getId()));
		if (editor != null && editor != page.getActiveEditor()) {
			following = true;
			try {
				page.bringToTop(editor);
			} finally {
				following = false;
			}
		}
	}

	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(Platform.getBundle("jp.tsunagi.workbench")).getDialogSettings();
	}
}
