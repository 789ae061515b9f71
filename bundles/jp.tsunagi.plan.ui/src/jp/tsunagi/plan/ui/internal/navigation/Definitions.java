package jp.tsunagi.plan.ui.internal.navigation;

import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;

import jp.tsunagi.plan.ui.internal.connection.PlanConnection;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;

/** Where words lead to. */
final class Definitions {

	private Definitions() {
	}

	/** What the word at {@code offset} stands for, if the server says so within that time. */
	static List<Target> at(PlanDocument plan, int offset, int millis) {
		DefinitionParams params = new DefinitionParams(plan.id(), TextPositions.position(plan.document(), offset));
		return PlanConnection.await(plan.request(server -> server.getTextDocumentService().definition(params)), millis)
				.map(Target::of).orElse(List.of());
	}
}
