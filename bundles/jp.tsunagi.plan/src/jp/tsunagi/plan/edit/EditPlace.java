package jp.tsunagi.plan.edit;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/**
 * Where a plan is edited.
 *
 * @param text the text
 * @param part the part that is edited
 * @param node what was read for it
 */
record EditPlace(PlanText text, EObject part, ICompositeNode node) {

	/** Why it cannot be edited; the message gets the file, the line and {@code more}. */
	PlanEditException failure(String message, Object... more) {
		return failureAt(node.getStartLine(), message, more);
	}

	PlanEditException failureAt(int line, String message, Object... more) {
		Object[] arguments = Stream.concat(Stream.of(text.name(), line), Stream.of(more)).toArray();
		return new PlanEditException(NLS.bind(message, arguments), text.name(), line);
	}
}
