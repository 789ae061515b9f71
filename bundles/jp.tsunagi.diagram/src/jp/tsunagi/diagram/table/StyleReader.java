package jp.tsunagi.diagram.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.ColorSpecification;
import jp.tsunagi.diagram.specification.ColorSpecification.ColorStep;
import jp.tsunagi.diagram.specification.ConditionalStyle;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.TableSpecification.CellStyles;
import jp.tsunagi.diagram.specification.TableSpecification.Foreground;
import jp.tsunagi.diagram.view.Rgb;

/** Says how lines and cells look. */
final class StyleReader {

	private final TableTooling tooling;

	StyleReader(TableTooling tooling) {
		this.tooling = tooling;
	}

	/** The first condition of all of {@code styles} that holds counts, else the first default. */
	CellStyle style(EObject self, CellStyles... styles) {
		Optional<Foreground> foreground = Stream.of(styles).map(one -> first(one.conditionalForegrounds(), self))
				.flatMap(Optional::stream).findFirst().or(() -> Stream.of(styles).map(CellStyles::foreground).flatMap(Optional::stream)
						.findFirst());
		Optional<ColorSpecification> background = Stream.of(styles).map(one -> first(one.conditionalBackgrounds(), self))
				.flatMap(Optional::stream).findFirst().or(() -> Stream.of(styles).map(CellStyles::background).flatMap(Optional::stream)
						.findFirst());
		return new CellStyle(foreground.map(one -> color(one.color(), self)),
				foreground.map(one -> OptionalInt.of(one.labelSize())).orElse(OptionalInt.empty()),
				foreground.map(Foreground::labelFormat).orElse(Set.of()), background.map(one -> color(one, self)));
	}

	private <S> Optional<S> first(List<ConditionalStyle<S>> conditional, EObject self) {
		return conditional.stream().filter(one -> one.style().isPresent()
				&& tooling.isTrue(one.predicateExpression(), self, Variables.NONE, false)).findFirst().flatMap(ConditionalStyle::style);
	}

	private Rgb color(ColorSpecification color, EObject self) {
		return switch (color) {
			case ColorSpecification.FixedColor fixed -> fixed.rgb();
			case ColorSpecification.ComputedColor computed -> new Rgb(part(computed.red(), self), part(computed.green(), self),
					part(computed.blue(), self));
			case ColorSpecification.InterpolatedColor interpolated -> interpolated(interpolated, self);
		};
	}

	private int part(InterpretedExpression expression, EObject self) {
		return Math.clamp(number(expression, self), 0, 255);
	}

	private int number(InterpretedExpression expression, EObject self) {
		return tooling.evaluator().integer(tooling.compiled(expression), self, Variables.NONE, 0);
	}

	/** Between the two steps around the value; without steps, between green and red, as in Sirius. */
	private Rgb interpolated(ColorSpecification.InterpolatedColor color, EObject self) {
		int value = number(color.value(), self);
		List<Step> steps = color.steps().isEmpty()
				? List.of(new Step(number(color.minimum(), self), new Rgb(0, 255, 0)),
						new Step(number(color.maximum(), self), new Rgb(255, 0, 0)))
				: color.steps().stream().map(step -> step(step, self)).sorted((one, other) -> Integer.compare(one.at, other.at)).toList();
		Step below = steps.get(0);
		for (Step step : steps) {
			if (step.at >= value) {
				double share = step.at == below.at ? 0 : Math.clamp((double) (value - below.at) / (step.at - below.at), 0, 1);
				return below.color.mixed(step.color, share);
			}
			below = step;
		}
		return below.color;
	}

	private Step step(ColorStep step, EObject self) {
		return new Step(number(step.associatedValue(), self), step.color());
	}

	private record Step(int at, Rgb color) {
	}
}
