package jp.tsunagi.review.sheet.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.internal.address.PartKeys;
import jp.tsunagi.review.sheet.internal.read.FilledFile;
import jp.tsunagi.review.sheet.internal.read.FilledFile.Cell;
import jp.tsunagi.review.sheet.internal.read.FilledFile.Row;
import jp.tsunagi.review.sheet.internal.write.Furniture;
import jp.tsunagi.review.sheet.internal.write.SheetState;

/**
 * Finds the addresses of what stands in a file: by the ids that its cells carry, what stands beside these by its column, what
 * stands in a row that somebody added as something new, and in a file without any ids by what is printed around it.
 */
final class Placement {

	/** The new things of rows that were added get numbers from here. */
	private static final int ADDED = 1000;

	/**
	 * A text that was found.
	 *
	 * @param text the text
	 * @param problem why it cannot be taken, for users
	 */
	record Found(String text, Optional<String> problem) {
	}

	private final Template template;

	private final Map<String, CellAddress> addresses = new HashMap<>();

	private final Set<String> labels = new HashSet<>();

	private final Map<CellAddress, Found> found = new LinkedHashMap<>();

	private final Map<CellAddress, String> places = new HashMap<>();

	private final List<Found> elsewhere = new ArrayList<>();

	private int line = -1;

	private int section = -1;

	private int added = ADDED;

	Placement(Template template, Optional<SheetState> state) {
		this.template = template;
		state.ifPresent(known -> known.cells().keySet().forEach(address -> addresses.put(address.id(), address)));
		template.sheet().writable().forEach(cell -> addresses.put(cell.address().id(), cell.address()));
		state.ifPresent(known -> known.labels().forEach(label -> labels.add(key(label))));
		template.sheet().labels().forEach(label -> labels.add(key(label)));
	}

	/**
	 * Finds all that can be found.
	 *
	 * @throws SheetException if nothing is left of the form
	 */
	void place(FilledFile file) throws SheetException {
		boolean hasIds = file.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.ids().stream())
				.anyMatch(addresses::containsKey);
		Visible visible = new Visible(template, labels);
		for (Row row : file.rows()) {
			List<Cell> fresh = row.cells().stream().filter(cell -> ids(cell).stream().anyMatch(id -> !isFound(id))).toList();
			if (!fresh.isEmpty()) {
				placeByIds(row, fresh);
			} else if (visible.isTitle(row)) {
				section = visible.section();
			} else {
				Optional<Template.Line> seen = hasIds || !row.inTable() || isBelowTables(row) ? Optional.empty() : visible.line(row);
				seen.ifPresentOrElse(line -> placeByColumns(row, line), () -> placeNew(row));
			}
		}
		if (found.isEmpty()) {
			throw new SheetException(Messages.notRecognized);
		}
	}

	private void placeByIds(Row row, List<Cell> fresh) {
		ids(fresh.getFirst()).stream().map(addresses::get).map(template::lineOf).flatMap(Optional::stream).findFirst()
				.ifPresent(number -> {
					line = number;
					section = template.lines().get(number).index();
				});
		for (Cell cell : row.cells()) {
			List<String> ids = ids(cell);
			ids.forEach(id -> found.putIfAbsent(addresses.get(id), ids.size() == 1 ? new Found(cell.text(), cell.problem())
					: new Found(cell.text(), Optional.of(Messages.merged))));
			if (ids.isEmpty() && !cell.text().isEmpty() && !isLabel(cell)) {
				besideIds(cell);
			}
		}
	}

	/** What somebody wrote into a cell in place of the control that was there. */
	private void besideIds(Cell cell) {
		Optional<SheetCell.Writable> meant = line < 0 ? Optional.empty() : template.lines().get(line).at(cell.column())
				.filter(SheetCell.Writable.class::isInstance).map(SheetCell.Writable.class::cast)
				.filter(writable -> !found.containsKey(writable.address()));
		if (meant.isPresent()) {
			found.put(meant.get().address(), new Found(cell.text(), cell.problem()));
		} else {
			elsewhere.add(new Found(cell.text(), Optional.of(Messages.besideCells)));
		}
	}

	private void placeByColumns(Row row, Template.Line seen) {
		line = template.lines().indexOf(seen);
		section = seen.index();
		for (int i = 0; i < seen.row().cells().size(); i++) {
			if (seen.row().cells().get(i) instanceof SheetCell.Writable writable) {
				Optional<Cell> cell = row.at(seen.starts().get(i));
				found.putIfAbsent(writable.address(), new Found(cell.map(Cell::text).orElse(""), cell.flatMap(Cell::problem)));
			}
		}
	}

	/** A row that somebody added: something new of what stands around it. */
	private void placeNew(Row row) {
		List<Cell> written = row.cells().stream().filter(cell -> !cell.text().isEmpty() && !isLabel(cell) && !isCopy(cell)).toList();
		if (written.isEmpty() || section < 0 || isBelowTables(row)) {
			return;
		}
		Optional<Template.Line> target = row.inTable()
				? template.lineForNew(line, section, written.stream().map(Cell::column).toList()) : Optional.empty();
		if (target.isEmpty()) {
			written.forEach(cell -> elsewhere.add(new Found(cell.text(), Optional.of(Messages.noPlace))));
			return;
		}
		int number = added++;
		for (Cell cell : written) {
			SheetCell.Writable writable = (SheetCell.Writable) target.get().at(cell.column()).orElseThrow();
			CellAddress address = numbered(writable.address(), number);
			found.put(address, new Found(cell.text(), cell.problem()));
			places.put(address, NLS.bind(Messages.addedRow, template.place(writable.address())));
		}
	}

	/** Whether the cell came with a row that was copied, and nothing was written over it. */
	private boolean isCopy(Cell cell) {
		return ids(cell).stream().anyMatch(id -> found.get(addresses.get(id)).text().equals(cell.text()));
	}

	private static boolean isBelowTables(Row row) {
		return row.cells().stream().map(Cell::text).anyMatch(Furniture::isBelowTables);
	}

	private static CellAddress numbered(CellAddress address, int number) {
		List<String> steps = new ArrayList<>(address.steps());
		int key = steps.size() - 2;
		steps.set(key, PartKeys.newKey(number, PartKeys.kind(steps.get(key))));
		return new CellAddress(steps);
	}

	private List<String> ids(Cell cell) {
		return cell.ids().stream().filter(addresses::containsKey).toList();
	}

	private boolean isFound(String id) {
		return found.containsKey(addresses.get(id));
	}

	private boolean isLabel(Cell cell) {
		return labels.contains(key(cell.text()));
	}

	/** What is left of a text when it is compared by eye: no blanks. */
	static String key(String text) {
		return text.replaceAll("[\\s\u3000]+", "");
	}

	/** What stands at the addresses that were found, in the order of the file. */
	Map<CellAddress, Found> found() {
		return found;
	}

	/** Where it stands, for users. */
	String place(CellAddress address) {
		return places.getOrDefault(address, template.place(address));
	}

	/** The number of its row in the form. */
	Optional<Integer> line(CellAddress address) {
		return template.lineOf(address);
	}

	/** Where its row stands, for users. */
	String row(CellAddress address) {
		return template.row(address);
	}

	/** What was written where nothing is expected. */
	List<Found> elsewhere() {
		return elsewhere;
	}
}
