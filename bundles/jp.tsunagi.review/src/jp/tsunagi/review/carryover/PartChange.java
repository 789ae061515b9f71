package jp.tsunagi.review.carryover;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.plan.NamedElement;

/** What became of one part of a plan from one year to the next. */
public sealed interface PartChange {

	/** The part as it is now; as it was, if it is gone. */
	NamedElement part();

	/** The part as it was; empty if it is new. */
	default Optional<NamedElement> former() {
		return switch (this) {
			case Kept kept -> Optional.of(kept.before());
			case Changed changed -> Optional.of(changed.before());
			case Added added -> Optional.empty();
			case Dropped dropped -> Optional.of(dropped.part());
		};
	}

	/**
	 * As it was.
	 *
	 * @param before the part of the old plan
	 * @param after the part of the new plan
	 */
	record Kept(NamedElement before, NamedElement after) implements PartChange {

		@Override
		public NamedElement part() {
			return after;
		}
	}

	/**
	 * Other than it was.
	 *
	 * @param before the part of the old plan
	 * @param after the part of the new plan
	 * @param differences what is different, at least one thing
	 */
	record Changed(NamedElement before, NamedElement after, List<Difference> differences) implements PartChange {

		/** Keeps its own copy. */
		public Changed {
			differences = List.copyOf(differences);
		}

		@Override
		public NamedElement part() {
			return after;
		}
	}

	/**
	 * New.
	 *
	 * @param part the part of the new plan
	 */
	record Added(NamedElement part) implements PartChange {
	}

	/**
	 * Gone.
	 *
	 * @param part the part of the old plan
	 * @param reason what the old plan says of it; empty if nothing
	 */
	record Dropped(NamedElement part, String reason) implements PartChange {
	}

	/**
	 * A value that is another one.
	 *
	 * @param feature what it is the value of
	 * @param label how the language calls that, in the user's language
	 * @param before what it was; empty if there was none
	 * @param after what it is; empty if there is none
	 */
	record Difference(EStructuralFeature feature, String label, String before, String after) {
	}
}
