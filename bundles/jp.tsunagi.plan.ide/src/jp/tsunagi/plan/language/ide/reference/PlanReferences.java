package jp.tsunagi.plan.language.ide.reference;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.PlanPackage;

/** Finds references and names by where they stand in plans. */
public final class PlanReferences {

	@Inject
	private EObjectAtOffsetHelper offsets;

	@Inject
	private LinkingHelper linking;

	/** All references in a file, in the order of the text. */
	public Stream<PlanReference> in(XtextResource resource) {
		return StreamSupport.stream(resource.getParseResult().getRootNode().getAsTreeIterable().spliterator(), false)
				.filter(node -> node.getGrammarElement() instanceof CrossReference).flatMap(node -> of(node).stream());
	}

	/** The references in a file that mean {@code element}. */
	public Stream<PlanReference> to(EObject element, XtextResource resource) {
		return in(resource).filter(reference -> isSame(reference.target(), element));
	}

	/** The reference that stands at {@code offset}. */
	public Optional<PlanReference> at(int offset, XtextResource resource) {
		return Optional.ofNullable(offsets.getCrossReferenceNode(resource, new TextRegion(offset, 0))).flatMap(this::of);
	}

	/** What is meant at {@code offset}: by a reference, or because its name is given there. */
	public Optional<EObject> elementAt(int offset, XtextResource resource) {
		return at(offset, resource).map(PlanReference::target).filter(target -> !target.eIsProxy())
				.or(() -> Optional.ofNullable(offsets.getElementWithNameAt(resource, offset)));
	}

	/** Where a part of a plan is given its name. */
	public static Optional<INode> nameOf(EObject part) {
		return part instanceof NamedElement
				? NodeModelUtils.findNodesForFeature(part, PlanPackage.Literals.NAMED_ELEMENT__NAME).stream().findFirst()
				: Optional.empty();
	}

	private Optional<PlanReference> of(INode node) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
		EReference reference = owner == null ? null : GrammarUtil.getReference((CrossReference) node.getGrammarElement(), owner.eClass());
		EObject target = reference == null ? null : offsets.getCrossReferencedElement(node);
		return target == null ? Optional.empty()
				: Optional.of(new PlanReference(reference, target, linking.getCrossRefNodeAsString(node, true), node));
	}

	/** Elements of the model may come from another state of it, and are known by their ids. */
	private static boolean isSame(EObject one, EObject other) {
		return one == other || one instanceof Identified first && other instanceof Identified second && !first.eIsProxy()
				&& first.getId() != null && first.getId().equals(second.getId());
	}
}
