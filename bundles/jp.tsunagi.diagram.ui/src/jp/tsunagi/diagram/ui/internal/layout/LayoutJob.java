package jp.tsunagi.diagram.ui.internal.layout;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Arrangement;

/** Finds places for the elements of a diagram in the background; can be cancelled. */
public final class LayoutJob extends Job {

	private final OpenDiagram diagram;

	private final Arrangement current;

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
		this.current = diagram.arrangement().copy();
		this.choice = choice;
		this.scope = scope;
		this.taker = taker;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Arrangement laidOut = new DiagramLayout(diagram.view(), TextMeasure.standard()).run(current, choice, scope, monitor);
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

	@Override
	public boolean belongsTo(Object family) {
		return family == LayoutJob.class;
	}
}
