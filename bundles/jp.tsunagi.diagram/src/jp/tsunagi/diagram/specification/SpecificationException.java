package jp.tsunagi.diagram.specification;

/** A specification that cannot be executed; the message says where, what is wrong and what to do, in the user's language. */
public final class SpecificationException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Location location;

	/** The specification has {@code problem} at {@code location}. */
	public SpecificationException(Location location, String problem) {
		super(location + ": " + problem);
		this.location = location;
	}

	/** The specification has {@code problem} at {@code location}, for a reason that somebody else has found. */
	public SpecificationException(Location location, String problem, Throwable cause) {
		super(location + ": " + problem, cause);
		this.location = location;
	}

	/** Where. */
	public Location location() {
		return location;
	}
}
