package jp.tsunagi.workbench.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.workbench.internal.form.ElementEditorInput;
import jp.tsunagi.workbench.session.ProjectSession;

/** Shows the element that the command names in the element editor, with the cursor in the field that it names. */
public final class OpenElementHandler extends AbstractHandler {

	private static final String EDITOR = "jp.tsunagi.workbench.elementEditor";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String id = event.getParameter(OpenElement.ID);
		if (ProjectSession.get().project().flatMap(project -> project.index().find(id)).isEmpty()) {
			return null;
		}
		RecentElements.remember(id);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			IEditorPart editor = page.openEditor(new ElementEditorInput(id), EDITOR);
			String feature = event.getParameter(OpenElement.FEATURE);
			FeatureTarget target = Adapters.adapt(editor, FeatureTarget.class);
			if (feature != null && target != null) {
				target.reveal(feature);
			}
			return editor;
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
	}
}
