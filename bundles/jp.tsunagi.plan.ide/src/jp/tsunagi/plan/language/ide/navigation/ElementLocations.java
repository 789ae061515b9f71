package jp.tsunagi.plan.language.ide.navigation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.language.ide.reference.PlanReferences;
import jp.tsunagi.plan.language.model.ProjectModel;

/** Where elements stand: parts of plans where they are named, elements of the model in their files as last saved. */
@Singleton
public final class ElementLocations {

	@Inject
	private DocumentExtensions documents;

	@Inject
	private UriExtensions uris;

	/** The place of {@code element}, which is a part of a plan or an element of {@code model}; empty if it is nowhere. */
	public Optional<Location> of(EObject element, ProjectModel model) {
		return element instanceof Element ofModel ? model.project().flatMap(project -> inModel(ofModel, project)) : inPlan(element);
	}

	private Optional<Location> inPlan(EObject part) {
		return PlanReferences.nameOf(part).or(() -> Optional.ofNullable(NodeModelUtils.findActualNodeFor(part)))
				.map(node -> location(part, node));
	}

	private Location location(EObject part, INode node) {
		return new Location(uris.toUriString(part.eResource().getURI()),
				documents.newRange(part.eResource(), node.getOffset(), node.getEndOffset()));
	}

	private synchronized Optional<Location> inModel(Element element, Project project) {
		if (element.eResource() == null) {
			return Optional.empty();
		}
		// a project looks lines up when it is asked, and only one thread may
		Source source = project.sourceOf(element);
		Path file = project.folder().resolve(source.file());
		Position start = new Position(Math.max(0, source.line() - 1), 0);
		return Optional.of(new Location(uris.toUriString(uris.toUri(file.toUri().toString())), new Range(start, start)));
	}
}
