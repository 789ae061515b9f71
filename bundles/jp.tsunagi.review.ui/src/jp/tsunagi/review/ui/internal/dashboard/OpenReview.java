package jp.tsunagi.review.ui.internal.dashboard;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Shows reviews. */
public final class OpenReview {

	private OpenReview() {
	}

	/** Shows the reviews of the plan at {@code path}, at a place if one is given. */
	public static Optional<ReviewEditor> at(IWorkbenchPage page, Path path, Optional<Place> place) {
		try {
			ReviewEditor editor = (ReviewEditor) page.openEditor(new ReviewInput(path), ReviewEditor.ID);
			place.ifPresent(editor::go);
			return Optional.of(editor);
		} catch (PartInitException failure) {
			ILog.of(OpenReview.class).error(path.toString(), failure);
			return Optional.empty();
		}
	}
}
