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

	EObject root() {
		return view.root();
	}
}
