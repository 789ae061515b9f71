package jp.tsunagi.diagram.ui.tests.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.diagram.ui.internal.table.TableSheet;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;

/** The areas of a project with their councils below them; names and nicknames, of which the nicknames can be typed. */
record SketchedSheet(String title, List<Line> lines) implements TableSheet {

	static Optional<TableSheet> of(Project project) {
		List<Line> lines = ProjectContents.all(project, Area.class).flatMap(area -> IntStream.rangeClosed(0, area.getCouncils().size())
				.mapToObj(index -> index == 0 ? line(area, 0) : line(area.getCouncils().get(index - 1), 1))).toList();
		return Optional.of(new SketchedSheet("圏域と協議体", lines));
	}

	private static Line line(Element element, int depth) {
		Look look = new Look(Optional.empty(), Optional.of(new Rgb(0xdd, 0xee, 0xe8)), true);
		return new Line(element.getName(), depth, element, depth == 0 ? look : Look.PLAIN);
	}

	@Override
	public List<Column> columns() {
		return List.of(new Column("名前", 0), new Column("愛称", 160));
	}

	@Override
	public Optional<Cell> cell(int line, int column) {
		Element element = (Element) lines.get(line).target();
		if (column == 0) {
			return Optional.of(new Cell(element.getName(), element, lines.get(line).look()));
		}
		return element instanceof Council council
				? Optional.of(new Cell(Optional.ofNullable(council.getNickname()).orElse(""), council, Look.PLAIN)) : Optional.empty();
	}

	@Override
	public boolean isEditable(int line, int column) {
		return column == 1 && cell(line, column).isPresent();
	}

	@Override
	public Optional<Command> edit(int line, int column, String text) {
		return Optional.of(ElementCommands.set(ProjectSession.get().editingDomain().orElseThrow(), lines.get(line).target(),
				Literals.COUNCIL__NICKNAME, text));
	}
}
