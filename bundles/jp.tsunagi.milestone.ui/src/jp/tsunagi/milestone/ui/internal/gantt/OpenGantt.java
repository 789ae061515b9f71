package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Shows the milestones of the open project along time. */
public final class OpenGantt {

	private OpenGantt() {
	}

	/** Shows the chart, and {@code part} of a plan in it. */
	public static Optional<GanttEditor> at(IWorkbenchPage page, Optional<? extends EObject> part) {
		try {
			GanttEditor editor = (GanttEditor) page.openEditor(new GanttInput(), GanttEditor.ID);
			part.ifPresent(editor::reveal);
			return Optional.of(editor);
		} catch (PartInitException failure) {
			ILog.of(OpenGantt.class).error(GanttEditor.ID, failure);
			return Optional.empty();
		}
	}
}
