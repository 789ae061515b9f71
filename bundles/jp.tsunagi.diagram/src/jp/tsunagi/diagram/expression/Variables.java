package jp.tsunagi.diagram.expression;

import java.util.Objects;
import java.util.Optional;

/** Variables by their names; the one that was added last hides others of its name. Immutable. */
public final class Variables {

	/** No variables. */
	public static final Variables NONE = new Variables(null, "", null);

	private final Variables before;

	private final String name;

	private final Object value;

	private Variables(Variables before, String name, Object value) {
		this.before = before;
		this.name = name;
		this.value = value;
	}

	/** One variable more; the value may be null. Nothing is added under an empty name. */
	public Variables with(String variable, Object its) {
		return variable.isEmpty() ? this : new Variables(this, Objects.requireNonNull(variable), its);
	}

	/** These variables but for the last one of that name; one that it has hidden is seen again. */
	public Variables without(String variable) {
		if (this == NONE) {
			return this;
		}
		return name.equals(variable) ? before : new Variables(before.without(variable), name, value);
	}

	/** The value of a variable; empty if there is none, or if it is null. */
	public Optional<Object> get(String variable) {
		return Optional.ofNullable(find(variable).value);
	}

	/** The entry of that name, {@link #NONE} if there is none. */
	Variables find(String variable) {
		Variables entry = this;
		while (entry != NONE && !entry.name.equals(variable)) {
			entry = entry.before;
		}
		return entry;
	}

	Object value() {
		return value;
	}
}
