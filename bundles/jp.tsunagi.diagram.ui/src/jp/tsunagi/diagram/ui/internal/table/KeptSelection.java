package jp.tsunagi.diagram.ui.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;

/**
 * What is selected in a table, for another state of it: lines are known by their elements.
 *
 * @param cells all that is selected
 * @param cursor where keys work
 */
record KeptSelection(List<Spot> cells, Optional<Spot> cursor) {

	/** A cell that may stand somewhere else later. */
	private record Spot(EObject line, int column) {

		static Stream<Spot> of(TableSheet sheet, PositionCoordinate position) {
			return position.rowPosition < 0 || position.rowPosition >= sheet.lines().size() ? Stream.empty()
					: Stream.of(new Spot(sheet.lines().get(position.rowPosition).target(), position.columnPosition));
		}

		/** The number of its line. */
		IntStream in(TableSheet sheet) {
			return IntStream.range(0, sheet.lines().size())
					.filter(row -> column < sheet.columns().size() && sheet.lines().get(row).target() == line).limit(1);
		}
	}

	/** What is selected in {@code layer} while it shows {@code sheet}. */
	static KeptSelection of(SelectionLayer layer, TableSheet sheet) {
		return new KeptSelection(Stream.of(layer.getSelectedCellPositions()).flatMap(cell -> Spot.of(sheet, cell)).toList(),
				Spot.of(sheet, layer.getSelectionAnchor()).findFirst());
	}

	/** Selects what of it is left in {@code sheet}. */
	void restore(SelectionLayer layer, TableSheet sheet) {
		layer.clear(false);
		cells.forEach(spot -> spot.in(sheet).forEach(row -> layer.getSelectionModel().addSelection(spot.column(), row)));
		cursor.ifPresent(spot -> spot.in(sheet).forEach(row -> layer.moveSelectionAnchor(spot.column(), row)));
		layer.fireLayerEvent(new VisualRefreshEvent(layer));
	}
}
