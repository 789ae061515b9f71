package jp.tsunagi.review.sheet.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetRow;
import jp.tsunagi.review.sheet.SheetSection;
import jp.tsunagi.review.sheet.internal.address.PartKeys;
import jp.tsunagi.review.sheet.internal.write.SheetGrid;

/** The form as it would be filled now, to find out where something stands in a file. */
final class Template {

	/**
	 * A row of the form.
	 *
	 * @param section its table
	 * @param index the number of its table
	 * @param row the row
	 * @param starts the column of the file that each of its cells begins in
	 */
	record Line(SheetSection section, int index, SheetRow row, List<Integer> starts) {

		/** The cell for what begins in that column of the file. */
		Optional<SheetCell> at(int column) {
			return IntStream.range(0, starts.size()).filter(i -> starts.get(i) <= column)
					.boxed().reduce((one, other) -> other).map(row.cells()::get);
		}

		/** The name of the column above it. */
		String head(CellAddress address) {
			return IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i) instanceof SheetCell.Writable cell
					&& cell.address().equals(address)).mapToObj(i -> section.columns().get(i).head()).findFirst().orElse("");
		}

		/** Whether it is for what the plan does not have yet, any number of times. */
		boolean isForNew() {
			return row.cells().stream().anyMatch(cell -> cell instanceof SheetCell.Writable writable && isNew(writable.address()));
		}

		private static boolean isNew(CellAddress address) {
			List<String> part = address.part();
			return !part.isEmpty() && PartKeys.isNew(part.getLast());
		}
	}

	private final Sheet sheet;

	private final List<Line> lines = new ArrayList<>();

	private final Map<CellAddress, Integer> byAddress = new HashMap<>();

	Template(Sheet sheet, SheetFormat format) {
		this.sheet = sheet;
		SheetGrid grid = new SheetGrid(sheet);
		for (int index = 0; index < sheet.sections().size(); index++) {
			SheetSection section = sheet.sections().get(index);
			for (SheetRow row : section.rows()) {
				List<Integer> starts = IntStream.range(0, row.cells().size())
						.map(cell -> format == SheetFormat.XLSX ? grid.start(section, cell) : cell).boxed().toList();
				for (SheetCell cell : row.cells()) {
					if (cell instanceof SheetCell.Writable writable) {
						byAddress.put(writable.address(), lines.size());
					}
				}
				lines.add(new Line(section, index, row, starts));
			}
		}
	}

	Sheet sheet() {
		return sheet;
	}

	/** All rows, from above. */
	List<Line> lines() {
		return lines;
	}

	/** The number of the row that has the cell. */
	Optional<Integer> lineOf(CellAddress address) {
		return Optional.ofNullable(byAddress.get(address));
	}

	/** Where a cell stands, for users. */
	String place(CellAddress address) {
		return lineOf(address).map(lines::get).map(line -> joined(line.section().title(), line.row().label(), line.head(address)))
				.orElse("");
	}

	/** Where the row of a cell stands, for users. */
	String row(CellAddress address) {
		return lineOf(address).map(lines::get).map(line -> joined(line.section().title(), line.row().label())).orElse("");
	}

	private static String joined(String... steps) {
		return Stream.of(steps).filter(step -> !step.isEmpty()).collect(Collectors.joining(Messages.placeSeparator));
	}

	/** The row for new things into which what was written below row {@code after} belongs: the next one of its table, else its last. */
	Optional<Line> lineForNew(int after, int section, List<Integer> columns) {
		List<Line> fitting = lines.stream().filter(line -> line.index() == section && line.isForNew())
				.filter(line -> columns.stream().allMatch(column -> line.at(column).filter(SheetCell.Writable.class::isInstance)
						.isPresent())).toList();
		return fitting.stream().filter(line -> lines.indexOf(line) >= after).findFirst()
				.or(() -> fitting.stream().reduce((one, other) -> other));
	}
}
