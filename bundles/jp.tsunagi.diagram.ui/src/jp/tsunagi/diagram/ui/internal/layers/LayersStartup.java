package jp.tsunagi.diagram.ui.internal.layers;

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

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;

/** Puts the legend beside diagrams, and takes it away with the last one. Who closes it does not get it again unasked. */
public final class LayersStartup implements IStartup, IPartListener2 {

	private static final String CLOSED = "layers.closed";

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
		if (part.getId().equals(LayersView.ID)) {
			settings().putBoolean(CLOSED, false);
		} else if (part.getId().equals(DiagramEditor.ID) && !settings().getBoolean(CLOSED, false)) {
			show(part.getPage());
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (PlatformUI.getWorkbench().isClosing()) {
			return;
		}
		if (part.getId().equals(LayersView.ID)) {
			settings().putBoolean(CLOSED, !hiding);
		} else if (part.getId().equals(DiagramEditor.ID) && !hasDiagrams(part.getPage())) {
			hide(part.getPage());
		}
	}

	private static boolean hasDiagrams(IWorkbenchPage page) {
		return Arrays.stream(page.getEditorReferences()).anyMatch(editor -> editor.getId().equals(DiagramEditor.ID));
	}

	private static void show(IWorkbenchPage page) {
		try {
			page.showView(LayersView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException failure) {
			ILog.of(LayersStartup.class).error("The legend does not open", failure);
		}
	}

	private void hide(IWorkbenchPage page) {
		IViewReference view = page.findViewReference(LayersView.ID);
		if (view != null) {
			hiding = true;
			page.hideView(view);
			hiding = false;
		}
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode("jp.tsunagi.diagram.ui");
	}
}
