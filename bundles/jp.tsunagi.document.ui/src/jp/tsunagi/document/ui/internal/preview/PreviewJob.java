package jp.tsunagi.document.ui.internal.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.paper.OfficePaper;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.plan.ui.paper.Pages;

/** Makes the pages of a document in the background. A later document overtakes an earlier one, of which nothing is shown then. */
final class PreviewJob extends Job {

	/**
	 * What is to be shown.
	 *
	 * @param export for the thread of the job alone
	 */
	record Input(DocumentExport export, DocumentTemplate template, DocumentSubject subject) {
	}

	/**
	 * What came of it.
	 *
	 * @param pages empty if there is no document
	 * @param failure why there is none
	 * @param notices what people should know of the pages
	 */
	record Output(Optional<Pages> pages, String failure, List<String> notices) {
	}

	private final Display display;

	private final Consumer<Output> receiver;

	private volatile Optional<Input> input = Optional.empty();

	/** A job that tells {@code receiver} in the UI thread what came of it. */
	PreviewJob(Display display, Consumer<Output> receiver) {
		super(Messages.making);
		this.display = display;
		this.receiver = receiver;
		setSystem(true);
	}

	/** Makes the pages of {@code next} and of nothing else. */
	void show(Input next) {
		cancel();
		input = Optional.of(next);
		schedule();
	}

	/** Nothing is shown. */
	void stop() {
		input = Optional.empty();
		cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Optional<Input> current = input;
		current.ifPresent(wanted -> {
			Output output = make(wanted, monitor);
			display.asyncExec(() -> {
				// what was stopped tells nothing, even if the same is wanted again
				if (current.equals(input) && !monitor.isCanceled()) {
					receiver.accept(output);
				} else {
					output.pages().ifPresent(Pages::close);
				}
			});
		});
		return Status.OK_STATUS;
	}

	private static Output make(Input wanted, IProgressMonitor monitor) {
		try {
			OfficePaper paper = wanted.export().paper(wanted.template(), wanted.subject());
			return monitor.isCanceled() ? failed("") : new Output(Optional.of(new DocumentPages(paper.print())), "", paper.notices());
		} catch (TemplateException told) {
			return failed(told.getMessage());
		} catch (RuntimeException unexpected) {
			// the document can be written all the same, so nobody is left with an empty page
			ILog.of(PreviewJob.class).error(wanted.template().id(), unexpected);
			return failed(NLS.bind(Messages.noPages, wanted.template().label()));
		}
	}

	private static Output failed(String why) {
		return new Output(Optional.empty(), why, List.of());
	}
}
