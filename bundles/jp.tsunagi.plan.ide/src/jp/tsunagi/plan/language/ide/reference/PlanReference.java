package jp.tsunagi.plan.language.ide.reference;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * A reference where it stands in a text.
 *
 * @param reference what kind of reference it is
 * @param target what it means; a proxy if that is not clear
 * @param written the name, with its place if it has one, without quotation marks
 * @param node where it stands
 */
public record PlanReference(EReference reference, EObject target, String written, INode node) {

	/** Where it stands, without blanks and comments around. */
	public ITextRegion region() {
		return new TextRegion(node.getOffset(), node.getLength());
	}
}
