package jp.tsunagi.diagram.ui.internal.layout;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Finds places for the elements of a diagram in the background; can be cancelled. A command that comes meanwhile goes first, then
 * the layout begins anew with what is there then.
 */
public final class LayoutJob extends Job {

	private final OpenDiagram diagram;

	private final LayoutChoice choice;

	private final LayoutScope scope;

	private final Consumer<Arrangement> taker;

	private final Display display = Display.getCurrent();

	/**
	 * Lays out {@code diagram}.
	 *
	 * @param taker gets the result in the UI thread; never called if the job is cancelled
	 */
	public LayoutJob(OpenDiagram diagram, LayoutChoice choice, LayoutScope scope, Consumer<Arrangement> taker) {
		super(Messages.layout);
		this.diagram = diagram;
		this.choice = choice;
		this.scope = scope;
		this.taker = taker;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Arrangement laidOut = ProjectSession.get().ask(() -> layOut(new ProgressMonitorWrapper(monitor) {
				@Override
				public boolean isCanceled() {
					return super.isCanceled() || Thread.currentThread().isInterrupted();
				}
			}), monitor);
			display.asyncExec(() -> {
				if (!monitor.isCanceled()) {
					taker.accept(laidOut);
				}
			});
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		}
	}

	private Arrangement layOut(IProgressMonitor monitor) {
		return new DiagramLayout(diagram.view(), TextMeasure.standard()).run(diagram.arrangement(), choice, scope, monitor);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == LayoutJob.class;
	}
}
