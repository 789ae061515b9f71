package jp.tsunagi.workbench.internal.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

import jp.tsunagi.workbench.internal.project.RecentProjects;
import jp.tsunagi.workbench.session.ProjectSession;

/** What is in the middle of the window while no project is open: how to begin. */
public final class StartPage extends EditorPart {

	/** The part's id. */
	public static final String ID = "jp.tsunagi.workbench.startPage";

	private Composite content;

	/** Shows the page, unless there is a project to show. */
	static void showUnlessProjectIsOpen() {
		if (ProjectSession.get().project().isEmpty() && !PlatformUI.getWorkbench().isClosing()) {
			show();
		}
	}

	/** Shows the page. */
	public static void show() {
		try {
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().openEditor(StartPageInput.INSTANCE, ID);
		} catch (PartInitException broken) {
			ILog.of(StartPage.class).error(broken.getMessage(), broken);
		}
	}

	/** Takes the page away. */
	static void hide() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			IWorkbenchPage page = window.getActivePage();
			IEditorPart part = page == null ? null : page.findEditor(StartPageInput.INSTANCE);
			if (part != null) {
				page.closeEditor(part, false);
			}
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		content = new Composite(scroller, SWT.NONE);
		content.setData("org.eclipse.e4.ui.css.CssClassName", "start-page");
		GridLayoutFactory.fillDefaults().margins(32, 72).applyTo(content);
		StartPageContent sections = new StartPageContent(content, getSite());
		scroller.setContent(content);
		scroller.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		RecentProjects.get().look().thenRun(() -> parent.getDisplay().asyncExec(sections::refreshRecent));
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// holds nothing to save
	}

	@Override
	public void doSaveAs() {
		// holds nothing to save
	}
}
