package jp.tsunagi.review.ui.internal.dashboard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the reviews of the plan that is selected in the explorer, else of the one in the active editor. */
public final class OpenReviewHandler extends AbstractHandler {

	private static final String SUFFIX = ".plan";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection some ? some.getFirstElement() : null;
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		Optional<Path> path = Stream.of(selected, editor == null ? null : editor.getEditorInput())
				.map(source -> Adapters.adapt(source, Path.class)).filter(found -> found != null && found.toString().endsWith(SUFFIX))
				.findFirst();
		return path.flatMap(found -> OpenReview.at(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), found, Optional.empty()))
				.orElse(null);
	}
}
