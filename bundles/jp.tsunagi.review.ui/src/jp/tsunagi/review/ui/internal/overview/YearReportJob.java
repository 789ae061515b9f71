package jp.tsunagi.review.ui.internal.overview;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.DocumentException;
import jp.tsunagi.document.OutputFolder;
import jp.tsunagi.document.review.ReviewDocument;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.workbench.session.ProjectSession;

/** Makes the report of a fiscal year from all plans as they are, and shows it in the browser. Nothing is written if it is cancelled. */
final class YearReportJob extends Job {

	private final PlanReading reading;

	private final Audience audience;

	private final Optional<HalfYear> half;

	private final Path folder;

	private final Shell shell;

	private final Display display;

	YearReportJob(PlanReading reading, Audience audience, Optional<HalfYear> half, Path folder, Shell shell) {
		super(Messages.reportWork);
		this.reading = reading;
		this.audience = audience;
		this.half = half;
		this.folder = folder;
		this.shell = shell;
		this.display = shell.getDisplay();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		try {
			ReviewDocument document = new ReviewDocument(reading.project(), reading.library().plans(), area -> true, audience, half,
					ProjectSession.get().clock());
			progress.split(1);
			Map<String, byte[]> files = document.files();
			progress.split(1);
			if (files.isEmpty()) {
				inWindow(() -> MessageDialog.openInformation(shell, Messages.reportTitle, Messages.reportNothing));
				return Status.OK_STATUS;
			}
			new OutputFolder(folder).write(files, false);
			inWindow(() -> show(folder.resolve(document.report())));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (DocumentException failure) {
			inWindow(() -> MessageDialog.openError(shell, Messages.reportTitle, failure.getMessage()));
			return Status.OK_STATUS;
		}
	}

	private void inWindow(Runnable tell) {
		display.asyncExec(() -> {
			if (!shell.isDisposed()) {
				tell.run();
			}
		});
	}

	/** In the system's browser; without one, the user is told where the report is. */
	private void show(Path page) {
		if (!Program.launch(page.toString())) {
			MessageDialog.openInformation(shell, Messages.reportTitle, Messages.bind(Messages.reportSaved, page));
		}
	}
}
