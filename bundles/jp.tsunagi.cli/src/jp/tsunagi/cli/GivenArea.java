package jp.tsunagi.cli;

import java.util.Optional;
import java.util.stream.Collectors;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.plan.language.model.NameKey;

/** An area that somebody names on the command line. */
final class GivenArea {

	private GivenArea() {
	}

	/** The area, or the municipality, of that name. */
	static Optional<Territory> find(Project project, String name) {
		return ProjectContents.all(project, Territory.class)
				.filter(territory -> territory.getName() != null && NameKey.of(territory.getName()).equals(NameKey.of(name))).findFirst();
	}

	/** All names there are. */
	static String names(Project project) {
		return ProjectContents.all(project, Territory.class).map(Element::getName).filter(name -> name != null)
				.collect(Collectors.joining(", "));
	}
}
