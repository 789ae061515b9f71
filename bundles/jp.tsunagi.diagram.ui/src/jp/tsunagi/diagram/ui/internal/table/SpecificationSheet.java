package jp.tsunagi.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.table.CellStyle;
import jp.tsunagi.diagram.table.TableCommands;
import jp.tsunagi.diagram.table.TableView;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.view.LabelStyle.Format;

/** A table as the engine reads it from the model. */
final class SpecificationSheet implements TableSheet {

	private final TableView view;

	private final TableCommands commands;

	/** The engine's lines, in the order of {@link #lines()}. */
	private final List<TableView.Line> read = new ArrayList<>();

	private final List<Line> lines = new ArrayList<>();

	private final List<Column> columns;

	SpecificationSheet(TableView view, TableCommands commands) {
		this.view = view;
		this.commands = commands;
		columns = view.columns().stream().map(column -> new Column(column.label(), column.width())).toList();
		view.lines().forEach(line -> add(line, 0));
	}

	private void add(TableView.Line line, int depth) {
		read.add(line);
		lines.add(new Line(line.label().lines().collect(Collectors.joining(" ")), depth, line.element(), look(line.style())));
		line.lines().forEach(below -> add(below, depth + 1));
	}

	private static Look look(CellStyle style) {
		return new Look(style.foreground(), style.background(), style.formats().contains(Format.BOLD));
	}

	@Override
	public String title() {
		return view.title();
	}

	@Override
	public List<Line> lines() {
		return lines;
	}

	@Override
	public List<Column> columns() {
		return columns;
	}

	@Override
	public Optional<Cell> cell(int line, int column) {
		return at(line, column).map(cell -> new Cell(cell.label(), cell.target(), look(cell.style())));
	}

	private Optional<TableView.Cell> at(int line, int column) {
		return read.get(line).cells().get(column);
	}

	@Override
	public boolean isEditable(int line, int column) {
		return at(line, column).map(commands::canEdit).orElseGet(() -> creation(line, column).isPresent());
	}

	@Override
	public Optional<ToolCommand> edit(int line, int column, String text) {
		TableView.Column head = view.columns().get(column);
		return at(line, column).map(cell -> Optional.of(cell).filter(commands::canEdit)
				.map(editable -> commands.edit(read.get(line), head, editable, text)))
				.orElseGet(() -> text.isBlank() ? Optional.empty()
						: creation(line, column).map(tool -> commands.create(tool, read.get(line), head, text)));
	}

	private Optional<ToolSpecification> creation(int line, int column) {
		return commands.creation(read.get(line), view.columns().get(column));
	}

	@Override
	public List<LineTool> additions(OptionalInt line) {
		Stream<Optional<TableView.Line>> places = Stream.concat(line.stream().mapToObj(read::get).map(Optional::of),
				Stream.of(Optional.empty()));
		return places.flatMap(place -> commands.lineCreations(place).stream()
				.map(tool -> new LineTool(tool.label(), () -> commands.createLine(tool, place)))).toList();
	}

	@Override
	public Optional<LineTool> deletion(int line) {
		TableView.Line gone = read.get(line);
		return commands.deletion(gone).map(tool -> new LineTool(tool.label(), () -> commands.delete(tool, gone)));
	}
}
