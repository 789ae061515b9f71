package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/**
 * A row of a measure's table. It names elements by their ids, since it is made from a snapshot.
 *
 * @param ids the elements that it is about; the first is the one to open
 * @param type whose icon stands before it
 * @param cells one for each column
 * @param areas the ids of the areas that it belongs to
 */
record MeasureRow(List<String> ids, EClass type, List<Cell> cells, Set<String> areas) {

	MeasureRow {
		ids = List.copyOf(ids);
		cells = List.copyOf(cells);
		areas = Set.copyOf(areas);
	}
}
