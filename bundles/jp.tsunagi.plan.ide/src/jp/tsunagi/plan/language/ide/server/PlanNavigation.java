package jp.tsunagi.plan.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.plan.language.ide.navigation.ElementLocations;
import jp.tsunagi.plan.language.ide.reference.PlanReferences;
import jp.tsunagi.plan.language.model.ProjectModel;

/** From names to what they mean and back, across all plans of the client's folders. */
class PlanNavigation {

	@Inject
	private PlanWorkspace workspace;

	@Inject
	private PlanReferences references;

	@Inject
	private ElementLocations locations;

	@Inject
	private DocumentExtensions documents;

	@Inject
	private UriExtensions uris;

	/** Where what is meant at {@code offset} stands. */
	List<Location> definition(XtextResource plan, int offset) {
		return references.elementAt(offset, plan).flatMap(element -> locations.of(element, ProjectModel.of(plan.getResourceSet())))
				.stream().toList();
	}

	/** Everything that refers to what is meant at {@code offset}, after the place where it is named if that is wanted. */
	List<Location> references(XtextResource plan, int offset, boolean withDefinition) {
		List<Location> found = new ArrayList<>(withDefinition ? definition(plan, offset) : List.of());
		references.elementAt(offset, plan).ifPresent(element -> workspace.plans().flatMap(other -> references(element, other))
				.forEach(found::add));
		return found;
	}

	/** Everything that refers to the element of the model with that id. */
	List<Location> referencesOfElement(String id) {
		return workspace.models().flatMap(model -> model.project().flatMap(project -> project.index().find(id)).stream()).distinct()
				.flatMap(element -> workspace.plans().flatMap(plan -> references(element, plan))).toList();
	}

	private Stream<Location> references(EObject element, XtextResource plan) {
		return references.to(element, plan)
				.map(reference -> new Location(uris.toUriString(plan.getURI()), range(plan, reference.node())));
	}

	/** What means the same as the word at {@code offset}, in the same file. */
	List<DocumentHighlight> highlights(XtextResource plan, int offset) {
		Optional<EObject> element = references.elementAt(offset, plan);
		Stream<DocumentHighlight> name = element.filter(known -> known.eResource() == plan).flatMap(PlanReferences::nameOf).stream()
				.map(node -> new DocumentHighlight(range(plan, node), DocumentHighlightKind.Write));
		return Stream.concat(name, element.stream().flatMap(known -> references.to(known, plan))
				.map(reference -> new DocumentHighlight(range(plan, reference.node()), DocumentHighlightKind.Read))).toList();
	}

	/** The id of the element of the model that is meant at {@code offset}. */
	Optional<String> idOfElementAt(XtextResource plan, int offset) {
		return references.elementAt(offset, plan).filter(Element.class::isInstance).map(Element.class::cast).map(Element::getId);
	}

	Range range(XtextResource plan, INode node) {
		return documents.newRange(plan, node.getOffset(), node.getEndOffset());
	}
}
