package jp.tsunagi.diagram.ui.internal.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.ui.internal.layout.LayoutJob;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/**
 * Opens a diagram. Without places, they are looked for in the background; meanwhile the editor says so.
 *
 * @param say shows a message instead of a diagram
 * @param shown gets the diagram, in the UI thread
 * @param cancelled is run in the UI thread if the user does not want to wait
 */
record DiagramOpening(Consumer<String> say, Consumer<OpenDiagram> shown, Runnable cancelled) {

	void open(DiagramEditorInput input) {
		try {
			DiagramSessions.get().open(input).ifPresentOrElse(this::layOut, () -> say.accept(Messages.gone));
		} catch (SpecificationException defect) {
			say.accept(defect.getLocalizedMessage());
		}
	}

	private void layOut(OpenDiagram opened) {
		if (opened.isLaidOut()) {
			shown.accept(opened);
			return;
		}
		say.accept(Messages.opening);
		Display display = Display.getCurrent();
		LayoutJob job = new LayoutJob(opened, opened.layout(), new LayoutScope.OnlyNew(), laidOut -> {
			opened.take(laidOut);
			shown.accept(opened);
		});
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (event.getResult().matches(IStatus.CANCEL)) {
				display.asyncExec(cancelled);
			}
		}));
		job.schedule();
	}
}
