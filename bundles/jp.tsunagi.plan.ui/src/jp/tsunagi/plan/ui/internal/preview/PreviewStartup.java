package jp.tsunagi.plan.ui.internal.preview;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.plan.ui.internal.editor.PlanEditor;

/** Puts the preview beside plans, and takes it away with the last plan. Who closes it does not get it again unasked. */
public final class PreviewStartup implements IStartup, IPartListener2 {

	private static final String CLOSED = "preview.closed";

	private boolean hiding;

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				window.getPartService().addPartListener(this);
			}
		});
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		if (part.getId().equals(PlanPreview.ID)) {
			settings().putBoolean(CLOSED, false);
		} else if (part.getId().equals(PlanEditor.ID) && !settings().getBoolean(CLOSED, false)) {
			show(part.getPage());
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (PlatformUI.getWorkbench().isClosing()) {
			return;
		}
		if (part.getId().equals(PlanPreview.ID)) {
			settings().putBoolean(CLOSED, !hiding);
		} else if (part.getId().equals(PlanEditor.ID) && !hasPlans(part.getPage())) {
			hide(part.getPage());
		}
	}

	private static boolean hasPlans(IWorkbenchPage page) {
		return Arrays.stream(page.getEditorReferences()).anyMatch(editor -> editor.getId().equals(PlanEditor.ID));
	}

	private static void show(IWorkbenchPage page) {
		try {
			page.showView(PlanPreview.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException failure) {
			ILog.of(PreviewStartup.class).error("The preview does not open", failure);
		}
	}

	private void hide(IWorkbenchPage page) {
		IViewReference view = page.findViewReference(PlanPreview.ID);
		if (view != null) {
			hiding = true;
			page.hideView(view);
			hiding = false;
		}
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode("jp.tsunagi.plan.ui");
	}
}
