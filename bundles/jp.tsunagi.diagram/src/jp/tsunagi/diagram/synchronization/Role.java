package jp.tsunagi.diagram.synchronization;

import java.util.Optional;

/** Which elements of the model an expression is evaluated with. */
enum Role {
	/** The one that it is evaluated on. */
	SELF,
	/** What the container in the diagram, or the diagram itself, shows. */
	CONTAINER,
	/** What the source of an edge shows. */
	SOURCE,
	/** What the target of an edge shows. */
	TARGET,
	/** What the diagram is of. */
	ROOT;

	/** The role of the variable of that name, if it holds an element of the model. */
	static Optional<Role> ofElement(String variable) {
		return switch (variable) {
			case "self" -> Optional.of(SELF);
			case "container" -> Optional.of(CONTAINER);
			case "source" -> Optional.of(SOURCE);
			case "target" -> Optional.of(TARGET);
			default -> Optional.empty();
		};
	}
}
