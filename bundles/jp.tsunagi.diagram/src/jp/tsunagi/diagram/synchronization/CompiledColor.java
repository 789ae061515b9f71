package jp.tsunagi.diagram.synchronization;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.ColorSpecification;
import jp.tsunagi.diagram.view.Rgb;

/** A colour of the specification, its expressions compiled. */
sealed interface CompiledColor {

	Rgb of(Evaluations evaluations, EObject element, Scope scope);

	Stream<Program> programs();

	/** Always the same one. */
	record Fixed(Rgb rgb) implements CompiledColor {

		@Override
		public Rgb of(Evaluations evaluations, EObject element, Scope scope) {
			return rgb;
		}

		@Override
		public Stream<Program> programs() {
			return Stream.empty();
		}
	}

	/** Three numbers. */
	record Computed(Program red, Program green, Program blue) implements CompiledColor {

		@Override
		public Rgb of(Evaluations evaluations, EObject element, Scope scope) {
			return new Rgb(part(red, evaluations, element, scope), part(green, evaluations, element, scope),
					part(blue, evaluations, element, scope));
		}

		private static int part(Program program, Evaluations evaluations, EObject element, Scope scope) {
			return Math.clamp(evaluations.number(program, element, scope, 0), 0, 255);
		}

		@Override
		public Stream<Program> programs() {
			return Stream.of(red, green, blue);
		}
	}

	/** Between the neighbouring steps. */
	record Interpolated(Program value, List<Step> steps) implements CompiledColor {

		/** The colour of one value. */
		record Step(Program value, Rgb color) {
		}

		@Override
		public Rgb of(Evaluations evaluations, EObject element, Scope scope) {
			int wanted = evaluations.number(value, element, scope, 0);
			Step below = null;
			int valueBelow = 0;
			for (Step step : steps) {
				int valueHere = evaluations.number(step.value(), element, scope, 0);
				if (wanted <= valueHere) {
					return below == null || valueHere == valueBelow ? step.color()
							: below.color().mixed(step.color(), (double) (wanted - valueBelow) / (valueHere - valueBelow));
				}
				below = step;
				valueBelow = valueHere;
			}
			return below == null ? Rgb.BLACK : below.color();
		}

		@Override
		public Stream<Program> programs() {
			return Stream.concat(Stream.of(value), steps.stream().map(Step::value));
		}
	}

	static CompiledColor of(ColorSpecification color, Programs programs) {
		return switch (color) {
			case ColorSpecification.FixedColor fixed -> new Fixed(fixed.rgb());
			case ColorSpecification.ComputedColor computed -> new Computed(programs.compile(computed.red()),
					programs.compile(computed.green()), programs.compile(computed.blue()));
			case ColorSpecification.InterpolatedColor range -> new Interpolated(programs.compile(range.value()), steps(range, programs));
		};
	}

	/** Without steps Sirius goes from green to red. */
	private static List<Interpolated.Step> steps(ColorSpecification.InterpolatedColor range, Programs programs) {
		return range.steps().isEmpty()
				? List.of(new Interpolated.Step(programs.compile(range.minimum()), new Rgb(0, 255, 0)),
						new Interpolated.Step(programs.compile(range.maximum()), new Rgb(255, 0, 0)))
				: range.steps().stream()
						.map(step -> new Interpolated.Step(programs.compile(step.associatedValue()), step.color())).toList();
	}
}
