package jp.tsunagi.diagram.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.TableSpecification;
import jp.tsunagi.diagram.specification.TableSpecification.CellEdit;
import jp.tsunagi.diagram.specification.TableSpecification.LineMapping;

/**
 * What one table shows now.
 *
 * @param root the element that it is of
 * @param headerWidth of the column with the labels of lines, in pixels; 0 if they say it
 * @param lines those at the top, in order
 */
public record TableView(TableSpecification specification, EObject root, String title, int headerWidth, List<Column> columns,
		List<Line> lines) {

	/**
	 * A column.
	 *
	 * @param key unlike those of the other columns
	 * @param element the element that it shows; the table's own if the column shows a feature
	 * @param width in pixels; 0 if the contents say it
	 */
	public record Column(String key, String mapping, String label, EObject element, int width) {
	}

	/**
	 * A line.
	 *
	 * @param cells one for each column
	 * @param lines below it
	 */
	public record Line(LineMapping mapping, String label, EObject element, CellStyle style, List<Optional<Cell>> cells,
			List<Line> lines) {
	}

	/**
	 * Where a line and a column meet.
	 *
	 * @param target the element that an edit changes
	 * @param edit how it can be changed
	 */
	public record Cell(String label, EObject target, CellStyle style, CellEdit edit) {
	}

	/** All lines, each before those below it. */
	public Stream<Line> allLines() {
		return lines.stream().flatMap(TableView::withBelow);
	}

	private static Stream<Line> withBelow(Line line) {
		return Stream.concat(Stream.of(line), line.lines().stream().flatMap(TableView::withBelow));
	}
}
