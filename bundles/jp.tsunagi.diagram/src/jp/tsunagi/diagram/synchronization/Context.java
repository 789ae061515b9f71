package jp.tsunagi.diagram.synchronization;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.DiagramView;

/**
 * What the parts of a synchroniser share.
 *
 * @param activeLayers the names of the layers that are on
 */
record Context(CompiledDiagram diagram, DiagramView view, ModelIndex index, Evaluations evaluations, Contents contents, Keys keys,
		Set<String> activeLayers) {

	/** The same for elements of another model. */
	Context in(ModelIndex other) {
		return new Context(diagram, view, other, evaluations, contents, keys, activeLayers);
	}

	EObject root() {
		return view.root();
	}
}
