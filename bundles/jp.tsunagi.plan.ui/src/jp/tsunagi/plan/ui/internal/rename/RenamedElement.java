package jp.tsunagi.plan.ui.internal.rename;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.edit.OpenTexts;

/**
 * An element of the model that got another name.
 *
 * @param element the element, as it is called now
 * @param former how it was called
 * @param name its name now
 */
record RenamedElement(Element element, String former, String name) {

	/** The server's command that knows where plans say the former name. */
	private static final String RENAME = "tsunagi.plan.renameElement";

	/** Whether plans that say the former name mean nothing any more. */
	boolean mattersToPlans() {
		return element.eResource() != null && !former.isBlank() && !name.isBlank()
				&& ProjectModel.namesOf(element).map(NameKey::of).noneMatch(NameKey.of(former)::equals);
	}

	/** Tells {@code receiver} in the UI thread what is to be changed in plans: nothing if no server knows any. */
	void edit(Consumer<WorkspaceEdit> receiver) {
		Display display = Display.getCurrent();
		OpenTexts texts = OpenTexts.now();
		ExecuteCommandParams rename = new ExecuteCommandParams(RENAME, List.of(element.getId(), former, name));
		CompletableFuture<Object> answer = PlanConnections.get().connection()
				.map(server -> server.request(started -> started.getWorkspaceService().executeCommand(rename)))
				.orElseGet(() -> CompletableFuture.completedFuture(null));
		answer.exceptionally(failure -> null).thenAccept(edit -> display.asyncExec(() -> {
			if (texts.areTheSame()) {
				receiver.accept(edit instanceof WorkspaceEdit found ? found : new WorkspaceEdit());
			} else {
				edit(receiver);
			}
		}));
	}
}
