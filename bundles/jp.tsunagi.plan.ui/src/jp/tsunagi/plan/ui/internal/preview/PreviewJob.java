package jp.tsunagi.plan.ui.internal.preview;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.plan.PlanDocument;
import jp.tsunagi.plan.Plan;

/** Prints a text in the background. A later text overtakes an earlier one, of which nothing is shown then. */
final class PreviewJob extends Job {

	/**
	 * What is to be printed.
	 *
	 * @param project a copy that nobody changes
	 */
	record Input(String text, URI file, Optional<Project> project, Audience audience, Clock clock) {
	}

	/**
	 * What came of it.
	 *
	 * @param preview empty if nothing in the text can be printed
	 * @param firstError the line of the first mistake in writing
	 */
	record Output(Input input, Optional<Preview> preview, Optional<Integer> firstError) {
	}

	private final Consumer<Output> receiver;

	private volatile Input input;

	/** Made in the background, since it takes a while. */
	private PlanReader reader;

	/** A job that tells {@code receiver} in the background what came of it. */
	PreviewJob(Consumer<Output> receiver) {
		super(Messages.printing);
		this.receiver = receiver;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Prints {@code next} when {@code millis} have passed without another call. */
	void print(Input next, long millis) {
		cancel();
		input = next;
		schedule(millis);
	}

	/** Whether nothing else was to be printed since. */
	boolean isLast(Input printed) {
		return printed == input;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Input current = input;
		if (reader == null) {
			reader = new PlanReader();
		}
		PlanReader.Result read = reader.read(current.text(), current.file(), current.project());
		Preview preview = new Preview();
		for (Plan plan : read.plans()) {
			if (monitor.isCanceled()) {
				preview.close();
				return Status.CANCEL_STATUS;
			}
			preview.add(new PlanDocument(plan, current.project(), current.audience(), current.clock()));
		}
		if (monitor.isCanceled() || current != input) {
			preview.close();
			return Status.CANCEL_STATUS;
		}
		receiver.accept(new Output(current, Optional.of(preview).filter(pages -> !pages.sheets().isEmpty()), read.firstError()));
		return Status.OK_STATUS;
	}
}
