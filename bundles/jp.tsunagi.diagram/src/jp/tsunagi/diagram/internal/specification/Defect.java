package jp.tsunagi.diagram.internal.specification;

import jp.tsunagi.diagram.specification.Location;

/** Stops reading; the reader makes a {@code SpecificationException} of it. */
final class Defect extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Location location;

	Defect(Location location, String problem) {
		super(problem);
		this.location = location;
	}

	Location location() {
		return location;
	}
}
