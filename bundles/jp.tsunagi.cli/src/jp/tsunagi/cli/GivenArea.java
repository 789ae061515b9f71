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

	/**
	 * The area, or the municipality, of that name; empty if there is no name.
	 *
	 * @throws WrongUseException if there is none of that name; tells those that there are, the nearest first
	 */
	static Optional<Territory> find(Project project, Optional<String> name) throws WrongUseException {
		Optional<Territory> found = name.flatMap(asked -> ProjectContents.all(project, Territory.class)
				.filter(territory -> territory.getName() != null && NameKey.of(territory.getName()).equals(NameKey.of(asked))).findFirst());
		if (name.isPresent() && found.isEmpty()) {
			throw new WrongUseException(NLS.bind(Messages.areaUnknown, name.get(), names(project, name.get())));
		}
		return found;
	}

	/** All names there are, those that are near {@code name} first. */
	static String names(Project project, String name) {
		return KnownNames.of(ProjectContents.all(project, Territory.class).map(Element::getName).filter(Objects::nonNull).toList(), name)
				.collect(Collectors.joining(", "));
	}
}
