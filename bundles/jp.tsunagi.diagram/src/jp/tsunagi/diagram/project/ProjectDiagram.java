package jp.tsunagi.diagram.project;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.store.DiagramState;
import jp.tsunagi.diagram.synchronization.SemanticIds;

/**
 * A diagram that a project has.
 *
 * @param root the element that it is of
 * @param title what users read: the name that one of them has given it, else what the specification says
 * @param name what a user calls it; empty for the diagram that each element has by itself
 * @param file its layout, a path below the project's folder; empty if nobody has saved one
 */
public record ProjectDiagram(DiagramSpecification specification, EObject root, String title, Optional<String> name,
		Optional<String> file) {

	/** Which diagram it is, in files of layouts. */
	public DiagramState.Identity identity() {
		return new DiagramState.Identity(specification.name(), SemanticIds.of(root));
	}
}
