package jp.tsunagi.review.sheet.internal.fill;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetRow;
import jp.tsunagi.review.sheet.SheetSection;
import jp.tsunagi.review.sheet.internal.address.PartKeys;

/** Collects the rows of a table. */
final class Rows {

	private final List<SheetRow> rows = new ArrayList<>();

	/** Adds a row. */
	void add(int minimumLines, SheetCell... cells) {
		rows.add(new SheetRow(List.of(cells), minimumLines));
	}

	/** Adds a row. */
	void add(int minimumLines, List<SheetCell> cells) {
		rows.add(new SheetRow(cells, minimumLines));
	}

	/** Adds a row that is only a name of those below it. */
	void group(String name) {
		add(1, label(name));
	}

	/** The table. */
	SheetSection section(String title, List<SheetColumn> columns) {
		return new SheetSection(title, columns, rows);
	}

	static SheetCell label(String text) {
		return new SheetCell.Label(text == null ? "" : text.strip());
	}

	/** A cell with what the part says. */
	static SheetCell of(EObject part, EStructuralFeature feature) {
		return new SheetCell.Writable(PartKeys.address(part, feature), CellValue.text(part, feature));
	}

	/** A cell for what a new part of {@code owner} may say. */
	static SheetCell blank(List<String> owner, EReference reference, String key, EStructuralFeature feature) {
		return new SheetCell.Writable(PartKeys.inNew(owner, reference, key, feature), "");
	}

	/** A cell for what a new part of the plan, with an address of its own, may say. */
	static SheetCell blank(List<String> part, EStructuralFeature feature) {
		List<String> steps = new ArrayList<>(part);
		steps.add(feature.getName());
		return new SheetCell.Writable(new CellAddress(steps), "");
	}
}
