package jp.tsunagi.review.sheet.internal.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.internal.read.FilledFile.Cell;
import jp.tsunagi.review.sheet.internal.read.FilledFile.Row;

/** Finds rows of the form by what is printed: titles of tables and names of rows, in their order. */
final class Visible {

	private final Template template;

	private int section = -1;

	/** The first row that has not been seen yet. */
	private int next;

	private final Set<String> labels;

	Visible(Template template, Set<String> labels) {
		this.template = template;
		this.labels = labels;
	}

	/** The number of the table that the last title belongs to; -1 before the first. */
	int section() {
		return section;
	}

	/** Whether it is the title of a table; what follows is of that table then. */
	boolean isTitle(Row row) {
		List<String> texts = row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).map(Placement::key).distinct().toList();
		OptionalInt title = texts.size() != 1 ? OptionalInt.empty() : IntStream.range(0, template.sheet().sections().size())
				.filter(i -> Placement.key(template.sheet().sections().get(i).title()).equals(texts.getFirst())).findFirst();
		title.ifPresent(number -> {
			section = number;
			next = firstLine();
		});
		return title.isPresent();
	}

	private int firstLine() {
		return IntStream.range(0, template.lines().size()).filter(i -> template.lines().get(i).index() == section).findFirst()
				.orElse(template.lines().size());
	}

	/** The row of the form that it is. */
	Optional<Template.Line> line(Row row) {
		if (section < 0) {
			return Optional.empty();
		}
		List<Template.Line> left = template.lines().subList(next, template.lines().size()).stream()
				.takeWhile(line -> line.index() == section).toList();
		Optional<Template.Line> named = left.stream().filter(line -> !line.row().label().isEmpty() && isNamed(line, row)).findFirst();
		Optional<Template.Line> found = named.isPresent() ? named
				: left.stream().takeWhile(line -> line.row().label().isEmpty()).findFirst().filter(line -> hasNoNames(row, line));
		found.ifPresent(line -> next = template.lines().indexOf(line) + 1);
		return found;
	}

	private static boolean isNamed(Template.Line line, Row row) {
		return IntStream.range(0, line.row().cells().size()).allMatch(i -> !(line.row().cells().get(i) instanceof SheetCell.Label label)
				|| Placement.key(label.text()).equals(Placement.key(row.at(line.starts().get(i)).map(Cell::text).orElse(""))));
	}

	/** A row of the form without a name has none in the file either. */
	private boolean hasNoNames(Row row, Template.Line line) {
		return row.at(line.starts().getFirst()).map(Cell::text).map(Placement::key)
				.filter(text -> !text.isEmpty() && labels.contains(text)).isEmpty();
	}
}
