package jp.tsunagi.plan.language.resource;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A file of plans. */
public class PlanResource extends LazyLinkingResource {

	/**
	 * A reference that is found is no mistake any more. Xtext would word the mistake to know it again; with one mistake in a
	 * file it would look up what else may be meant by every reference in it.
	 */
	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		removeMistakes(getErrors(), reference.getThird());
		removeMistakes(getWarnings(), reference.getThird());
	}

	private static void removeMistakes(List<Resource.Diagnostic> mistakes, INode node) {
		if (!mistakes.isEmpty()) {
			mistakes.removeAll(mistakes.stream().filter(mistake -> mistake instanceof XtextLinkingDiagnostic linking
					&& linking.getOffset() == node.getOffset() && linking.getLength() == node.getLength()).toList());
		}
	}
}
