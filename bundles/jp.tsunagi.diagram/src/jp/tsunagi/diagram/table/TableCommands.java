package jp.tsunagi.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.Reference;
import jp.tsunagi.diagram.specification.TableSpecification.ElementColumns;
import jp.tsunagi.diagram.specification.TableSpecification.IntersectionMapping;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.specification.ToolSpecification.TableTool;
import jp.tsunagi.diagram.table.TableView.Cell;
import jp.tsunagi.diagram.table.TableView.Column;
import jp.tsunagi.diagram.table.TableView.Line;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolCommands;

/** What a user can change in a table; each change is one command. */
public final class TableCommands {

	private final TableTooling tooling;

	/** The commands of an open table. */
	public TableCommands(TableTooling tooling) {
		this.tooling = tooling;
	}

	/** Whether {@code cell} can be edited. */
	public boolean canEdit(Cell cell) {
		return cell.edit().directEdit().isPresent() && (cell.edit().canEdit().isEmpty() || tooling.evaluator()
				.ask(() -> tooling.isTrue(cell.edit().canEdit(), cell.target(), tooling.variables(), false)));
	}

	/**
	 * Takes what a user has typed into {@code cell}, which can be edited.
	 *
	 * @throws IllegalArgumentException if it is not written as the tool's mask says; the message is for users
	 */
	public ToolCommand edit(Line line, Column column, Cell cell, String text) {
		TableTool tool = (TableTool) cell.edit().directEdit().orElseThrow();
		Variables variables = at(line, column).with("element", cell.target());
		return tooling.operations().command(column.label(), tool.initialOperation(), cell.target(),
				ToolCommands.arguments(variables, tool.mask(), text));
	}

	/** The tool that makes a cell of an empty place. */
	public Optional<ToolSpecification> creation(Line line, Column column) {
		if (!(tooling.specification().columns() instanceof ElementColumns elements)) {
			return Optional.empty();
		}
		return elements.intersections().stream()
				.filter(mapping -> mapping.lineMapping().stream().map(Reference::get).anyMatch(line.mapping()::equals)
						&& mapping.columnMapping().filter(it -> it.get().basics().name().equals(column.mapping())).isPresent())
				.map(IntersectionMapping::create).flatMap(Optional::stream)
				.filter(tool -> holds(tool, line, at(line, column))).findFirst();
	}

	/** Makes a cell of an empty place, with what a user has typed. */
	public ToolCommand create(ToolSpecification tool, Line line, Column column, String text) {
		return tooling.operations().command(tool, line.element(),
				ToolCommands.arguments(at(line, column), ((TableTool) tool).mask(), text));
	}

	/** The tools that add a line below {@code line}, or at the top. */
	public List<ToolSpecification> lineCreations(Optional<Line> line) {
		List<ToolSpecification> tools = new ArrayList<>(line.map(it -> it.mapping().create())
				.orElse(tooling.specification().createLine()));
		tools.removeIf(tool -> !tool.basics().precondition().isEmpty() && !tooling.evaluator().ask(() -> tooling
				.isTrue(tool.basics().precondition(), line.map(Line::element).orElse(tooling.root()), tooling.variables(), false)));
		return tools;
	}

	/** Adds a line below {@code line}, or at the top. */
	public ToolCommand createLine(ToolSpecification tool, Optional<Line> line) {
		EObject self = line.map(Line::element).orElse(tooling.root());
		return tooling.operations().command(tool, self, tooling.variables().with("element", self).with("container", self));
	}

	/** The tool that deletes {@code line}; none if lines like it are not deleted. */
	public Optional<ToolSpecification> deletion(Line line) {
		return line.mapping().delete().filter(tool -> holds(tool, line, ofLine(line)));
	}

	/** Deletes {@code line}. */
	public ToolCommand delete(ToolSpecification tool, Line line) {
		return tooling.operations().command(tool, line.element(), ofLine(line));
	}

	private boolean holds(ToolSpecification tool, Line line, Variables variables) {
		return tool.basics().precondition().isEmpty() || tooling.evaluator()
				.ask(() -> tooling.isTrue(tool.basics().precondition(), line.element(), variables, false));
	}

	private Variables ofLine(Line line) {
		return tooling.variables().with("element", line.element()).with("view", line.element())
				.with("container", tooling.root()).with("containerView", tooling.root());
	}

	private Variables at(Line line, Column column) {
		return tooling.variables().with("line", line.element()).with("lineSemantic", line.element())
				.with("column", column.element()).with("columnSemantic", column.element()).with("container", line.element());
	}
}
