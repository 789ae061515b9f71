package jp.tsunagi.diagram.specification;

import java.util.function.Supplier;

/**
 * A reference from one part of a specification to another. Parts refer to each other in circles, so the target is asked for
 * when it is needed. A reference equals another one if both have the same target.
 *
 * @param <T> the kind of part
 */
public final class Reference<T> {

	private final Supplier<T> target;

	/** A reference to what {@code target} gives, always the same object. */
	public Reference(Supplier<T> target) {
		this.target = target;
	}

	/** What is referred to. */
	public T get() {
		return target.get();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Reference<?> reference && reference.get() == get();
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(get());
	}

	@Override
	public String toString() {
		return "Reference";
	}
}
