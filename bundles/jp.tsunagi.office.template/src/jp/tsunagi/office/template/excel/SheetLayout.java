package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import jp.tsunagi.office.template.tag.TagPart;
import jp.tsunagi.office.template.tag.TemplateFinding;

/**
 * Which rows of a sheet are repeated, and what is written in its cells. Tags in one cell are of its text, tags in two cells are of
 * their rows. Rows of nothing but tags that begin or end something are not there when the sheet is filled in; rows of guidance are
 * there in forms only.
 */
final class SheetLayout {

	private final List<RowBlock> blocks;

	private final Map<CellAddress, List<Mark>> marks = new HashMap<>();

	private final Map<CellAddress, TaggedText> texts = new HashMap<>();

	private final Set<Integer> dropped = new HashSet<>();

	private final Set<Integer> guidance = new HashSet<>();

	private final int last;

	SheetLayout(XSSFSheet sheet, List<TagPart<TagPlace>> tags, Consumer<TemplateFinding> findings) {
		this.last = sheet.getLastRowNum();
		this.blocks = blocks(tags, 0, findings);
		GuidanceRows guiding = GuidanceRows.of(sheet.getWorkbook());
		for (Row row : sheet) {
			row.forEach(this::collect);
			if (isOnlyOfRows(row)) {
				dropped.add(row.getRowNum());
			} else if (guiding.contains(row)) {
				guidance.add(row.getRowNum());
			}
		}
	}

	private List<RowBlock> blocks(List<TagPart<TagPlace>> parts, int depth, Consumer<TemplateFinding> findings) {
		List<RowBlock> found = new ArrayList<>();
		for (TagPart<TagPlace> part : parts) {
			if (part instanceof TagPart.Block<TagPlace> block && !block.from().isInTextOf(block.to())) {
				if (!found.isEmpty() && found.getLast().last() >= block.from().row()) {
					findings.accept(new TemplateFinding(block.from().said(), Messages.blocksShareRow));
				}
				mark(block.from(), Mark.ofRows(block.from(), depth));
				mark(block.to(), Mark.ofRows(block.to(), depth));
				List<RowBlock> inner = blocks(block.parts(), depth + 1, findings);
				found.add(new RowBlock(block.tag(), block.from().row(), block.to().row(), inner));
			} else {
				mark(place(part), Mark.of(part, depth));
			}
		}
		return found;
	}

	private static TagPlace place(TagPart<TagPlace> part) {
		return switch (part) {
			case TagPart.Say<TagPlace> say -> say.place();
			case TagPart.Block<TagPlace> block -> block.from();
		};
	}

	private void mark(TagPlace place, Mark mark) {
		marks.computeIfAbsent(place.cell(), cell -> new ArrayList<>()).add(mark);
	}

	private void collect(Cell cell) {
		List<Mark> inCell = marks.get(cell.getAddress());
		if (inCell != null) {
			inCell.sort(Comparator.comparingInt(Mark::start));
			texts.put(cell.getAddress(), new TaggedText(cell.getStringCellValue(), List.copyOf(inCell)));
		}
	}

	private boolean isOnlyOfRows(Row row) {
		boolean hasTags = false;
		for (Cell cell : row) {
			Optional<TaggedText> text = text(cell.getAddress());
			if (text.isPresent() ? !text.get().isOnlyOfRows() : !isBlank(cell)) {
				return false;
			}
			hasTags |= text.isPresent();
		}
		return hasTags;
	}

	static boolean isBlank(Cell cell) {
		return cell.getCellType() == CellType.BLANK || cell.getCellType() == CellType.STRING && SheetTags.text(cell).isBlank();
	}

	/** The text of a cell, if there are tags in it. */
	Optional<TaggedText> text(CellAddress cell) {
		return Optional.ofNullable(texts.get(cell));
	}

	/** The last row that has anything in it, from 0; less if there is none. */
	int last() {
		return last;
	}

	/** The blocks of rows that are in no other, from the top. */
	List<RowBlock> blocks() {
		return blocks;
	}

	/** Whether a row says only where rows begin or end. */
	boolean isDropped(int row) {
		return dropped.contains(row);
	}

	/** Whether a row says how to fill something in. */
	boolean isGuidance(int row) {
		return guidance.contains(row);
	}

	/** Whether all rows stay where they are, in forms and in documents. */
	boolean isStill() {
		return blocks.isEmpty() && guidance.isEmpty();
	}

	/** Whether those rows stay together as they are, though they may be repeated together. */
	boolean isStill(int from, int to) {
		return IntStream.rangeClosed(from, to).noneMatch(row -> isDropped(row) || isGuidance(row))
				&& all(blocks).allMatch(block -> block.holds(from, to) || block.last() < from || to < block.first());
	}

	/** How many blocks hold all of those rows. */
	int depth(int from, int to) {
		return (int) all(blocks).filter(block -> block.holds(from, to)).count();
	}

	/** Whether what stretches over those rows cannot be told of one repetition from the next. */
	boolean isCut(int from, int to) {
		return all(blocks).anyMatch(block -> block.isCutBy(from, to));
	}

	/** Whether a row may be there more than once, or not at all. */
	boolean isRepeated(int row) {
		return blocks.stream().anyMatch(block -> block.holds(row, row));
	}

	private static Stream<RowBlock> all(List<RowBlock> some) {
		return some.stream().flatMap(block -> Stream.concat(Stream.of(block), all(block.inner())));
	}
}
