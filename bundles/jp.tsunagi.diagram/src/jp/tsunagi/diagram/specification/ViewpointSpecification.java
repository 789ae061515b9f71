package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file {@code *.odesign}, called Group in Sirius.
 *
 * @param file its name
 * @param name what it is called inside; may be empty
 */
public record ViewpointSpecification(String file, String name, List<Viewpoint> viewpoints) {

	/** All diagrams of all viewpoints, in the order of the file. */
	public Stream<DiagramSpecification> diagrams() {
		return viewpoints.stream().flatMap(viewpoint -> viewpoint.diagrams().stream());
	}

	/** All tables of all viewpoints, in the order of the file. */
	public Stream<TableSpecification> tables() {
		return viewpoints.stream().flatMap(viewpoint -> viewpoint.tables().stream());
	}

	/** The diagram with that name. */
	public Optional<DiagramSpecification> diagram(String wanted) {
		return diagrams().filter(diagram -> diagram.name().equals(wanted)).findFirst();
	}

	/** The table with that name. */
	public Optional<TableSpecification> table(String wanted) {
		return tables().filter(table -> table.name().equals(wanted)).findFirst();
	}
}
