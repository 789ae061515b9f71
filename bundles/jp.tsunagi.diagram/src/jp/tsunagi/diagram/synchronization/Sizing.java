package jp.tsunagi.diagram.synchronization;

import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** How large a node is, as Sirius computes it: in units of ten pixels. */
sealed interface Sizing {

	/** Width and height in pixels; empty where the label or the contents say it. */
	record Size(OptionalInt width, OptionalInt height) {
	}

	/** What Sirius takes when an expression fails. */
	int DEFAULT = 3;

	Size of(Evaluations evaluations, EObject element, Scope scope);

	Stream<Program> programs();

	/** Width and height if both are given, else one size for both; -1 for both if the label says it. */
	record OfNode(Program size, Program width, Program height) implements Sizing {

		@Override
		public Size of(Evaluations evaluations, EObject element, Scope scope) {
			int wide = evaluations.number(width, element, scope, 0);
			int high = wide == 0 ? 0 : evaluations.number(height, element, scope, 0);
			if (wide > 0 && high > 0) {
				return new Size(pixels(wide), pixels(high));
			}
			if (wide < 0 && high < 0) {
				return new Size(OptionalInt.empty(), OptionalInt.empty());
			}
			int both = evaluations.number(size, element, scope, DEFAULT);
			return both < 0 ? new Size(OptionalInt.empty(), OptionalInt.empty()) : new Size(pixels(both), pixels(both));
		}

		@Override
		public Stream<Program> programs() {
			return Stream.of(size, width, height);
		}
	}

	/** The width; the picture says how high it is. */
	record OfImage(Program size) implements Sizing {

		@Override
		public Size of(Evaluations evaluations, EObject element, Scope scope) {
			int wide = evaluations.number(size, element, scope, DEFAULT);
			return new Size(wide < 0 ? OptionalInt.empty() : pixels(wide), OptionalInt.empty());
		}

		@Override
		public Stream<Program> programs() {
			return Stream.of(size);
		}
	}

	/** Each side by itself, or as the contents need. */
	record OfContainer(Program width, Program height) implements Sizing {

		@Override
		public Size of(Evaluations evaluations, EObject element, Scope scope) {
			return new Size(side(evaluations.number(width, element, scope, -1)), side(evaluations.number(height, element, scope, -1)));
		}

		private static OptionalInt side(int units) {
			return units > 0 ? pixels(units) : OptionalInt.empty();
		}

		@Override
		public Stream<Program> programs() {
			return Stream.of(width, height);
		}
	}

	private static OptionalInt pixels(int units) {
		return OptionalInt.of(units * 10);
	}
}
