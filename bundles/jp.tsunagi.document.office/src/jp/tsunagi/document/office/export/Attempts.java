package jp.tsunagi.document.office.export;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.office.template.TemplateException;

/** Steps of which one that fails keeps none of the others from being done. */
public final class Attempts {

	private final List<String> failures = new ArrayList<>();

	/** Something that may fail. */
	@FunctionalInterface
	public interface Step {

		/** Does it. */
		void run() throws TemplateException, UnwritableFileException;
	}

	/**
	 * Does {@code step}; remembers why, if it fails.
	 *
	 * @param label what the step is about
	 * @throws OperationCanceledException if the step does: whoever cancels wants none of the others either
	 */
	public void attempt(String label, Step step) {
		try {
			step.run();
		} catch (OperationCanceledException cancelled) {
			throw cancelled;
		} catch (TemplateException failure) {
			failures.add(NLS.bind(Messages.failed, label, failure.getMessage()));
		} catch (UnwritableFileException failure) {
			failures.add(failure.getMessage());
		} catch (RuntimeException | LinkageError unexpected) {
			// of what is odd in one of them, such as a template of a plug-in, the others know nothing
			ILog.of(Attempts.class).error(label, unexpected);
			failures.add(NLS.bind(Messages.unexpected, label));
		}
	}

	/** Takes down why something was not even tried. */
	void refuse(String reason) {
		failures.add(reason);
	}

	/** Why steps failed, in sentences and in their order. */
	public List<String> failures() {
		return List.copyOf(failures);
	}
}
