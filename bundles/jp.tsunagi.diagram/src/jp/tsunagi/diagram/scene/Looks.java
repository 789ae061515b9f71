package jp.tsunagi.diagram.scene;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * How a diagram is shown besides what the specification says.
 *
 * @param paper the colour behind everything
 * @param emphasis how much each element is to be noticed
 * @param colour what colour a node or line has instead of its own; empty for its own
 * @param tone makes each colour the one that is painted, for screens of another brightness
 * @param link where a click on an element leads, in files that know clicks
 */
public record Looks(Rgb paper, Function<ViewElement, Emphasis> emphasis, Function<ViewElement, Optional<Rgb>> colour,
		UnaryOperator<Rgb> tone, Function<ViewElement, Optional<String>> link) {

	/** As the specification says, on white. */
	public static final Looks PLAIN = new Looks(Rgb.WHITE, element -> Emphasis.NORMAL, element -> Optional.empty(),
			UnaryOperator.identity(), element -> Optional.empty());

	/** How much of the paper shines through what is faded. */
	private static final double FADED = 0.8;

	/** The same with other links. */
	public Looks linked(Function<ViewElement, Optional<String>> links) {
		return new Looks(paper, emphasis, colour, tone, links);
	}

	/** The colour in which a part of {@code element} is painted. */
	Rgb painted(Rgb color, ViewElement element) {
		Rgb toned = tone.apply(color);
		return emphasis.apply(element) == Emphasis.FADED ? toned.mixed(paper, FADED) : toned;
	}

	/** How much of a picture of {@code element} is seen. */
	double opacity(ViewElement element) {
		return emphasis.apply(element) == Emphasis.FADED ? 1 - FADED : 1;
	}
}
