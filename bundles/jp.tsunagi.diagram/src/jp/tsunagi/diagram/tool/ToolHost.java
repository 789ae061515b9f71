package jp.tsunagi.diagram.tool;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.view.ViewElement;

/** What tools ask of the user interface, after the model has been changed. */
public interface ToolHost {

	/** No user interface: nothing is opened. */
	ToolHost NONE = new ToolHost() {
		@Override
		public void open(RepresentationSpecification representation, EObject root) {
			// nobody looks
		}

		@Override
		public void hide(ViewElement element) {
			// nobody looks
		}

		@Override
		public void run(String action, Map<String, Object> parameters) {
			// nobody looks
		}
	};

	/** Opens the representation of {@code root}. */
	void open(RepresentationSpecification representation, EObject root);

	/** Hides an element in its diagram. */
	void hide(ViewElement element);

	/**
	 * Runs the action with that id.
	 *
	 * @param parameters by their names; values may be null
	 */
	void run(String action, Map<String, Object> parameters);
}
