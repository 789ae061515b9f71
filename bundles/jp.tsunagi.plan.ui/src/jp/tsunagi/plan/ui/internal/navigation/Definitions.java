package jp.tsunagi.plan.ui.internal.navigation;

import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;

import com.google.gson.JsonPrimitive;

import jp.tsunagi.plan.ui.internal.connection.PlanConnection;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;

/** Where words lead to. */
final class Definitions {

	/** The server's command that says which element of the model is meant. */
	private static final String ELEMENT_AT = "tsunagi.plan.elementAt";

	private Definitions() {
	}

	/** What the word at {@code offset} stands for, if the server says so within that time. */
	static List<Target> at(PlanDocument plan, int offset, int millis) {
		DefinitionParams params = new DefinitionParams(plan.id(), TextPositions.position(plan.document(), offset));
		List<Target> targets = PlanConnection.await(
				plan.request(server -> server.getTextDocumentService().definition(params)), millis).map(Target::of).orElse(List.of());
		return targets.stream().map(target -> target.isInModel() ? withId(target, plan, params, millis) : target).toList();
	}

	/** Where an element stands in its file is known only since it was last saved; its id says more. */
	private static Target withId(Target target, PlanDocument plan, DefinitionParams params, int millis) {
		Position position = params.getPosition();
		ExecuteCommandParams question = new ExecuteCommandParams(ELEMENT_AT,
				List.of(plan.id().getUri(), position.getLine(), position.getCharacter()));
		return PlanConnection.await(plan.request(server -> server.getWorkspaceService().executeCommand(question)), millis)
				.map(id -> id instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(id))
				.map(target::withId).orElse(target);
	}
}
