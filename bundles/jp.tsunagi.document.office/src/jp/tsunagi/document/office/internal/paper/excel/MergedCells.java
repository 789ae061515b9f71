package jp.tsunagi.document.office.internal.paper.excel;

import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;

/** Cells that are one on a sheet. */
final class MergedCells {

	private final List<CellRangeAddress> regions;

	MergedCells(SheetArea area) {
		regions = area.sheet().getMergedRegions();
	}

	/** The cells that a cell is one with. */
	Optional<CellRangeAddress> around(int row, int column) {
		return regions.stream().filter(region -> region.isInRange(row, column)).findFirst();
	}

	/** How many of {@code shown} lie between two numbers. */
	static int count(List<Integer> shown, int first, int last) {
		return (int) shown.stream().filter(number -> number >= first && number <= last).count();
	}
}
