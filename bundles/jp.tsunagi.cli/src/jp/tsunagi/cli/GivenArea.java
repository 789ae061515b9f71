package jp.tsunagi.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

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

	/** That there is no area of that name; those that there are, the nearest first. */
	static String unknown(Project project, String name) {
		return NLS.bind(Messages.areaUnknown, name, names(project, name));
	}

	/** All names there are, those that are near {@code name} first. */
	static String names(Project project, String name) {
		return KnownNames.of(ProjectContents.all(project, Territory.class).map(Element::getName).filter(Objects::nonNull).toList(), name)
				.collect(Collectors.joining(", "));
	}
}
