package jp.tsunagi.diagram.view;

import java.util.Set;

/**
 * What one synchronisation has done to a diagram.
 *
 * @param added the new elements, in the order of the diagram
 * @param removed the elements that are gone
 * @param changed the elements whose label, style or visibility is another
 * @param reordered whether elements that stayed have another order
 * @param retitled whether the diagram is called otherwise
 */
public record DiagramChange(Set<ViewElement> added, Set<ViewElement> removed, Set<ViewElement> changed, boolean reordered,
		boolean retitled) {

	/** Whether nothing has been done. */
	public boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !reordered && !retitled;
	}
}
