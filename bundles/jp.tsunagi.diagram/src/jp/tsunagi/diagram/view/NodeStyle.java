package jp.tsunagi.diagram.view;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a node or container looks, all expressions evaluated.
 *
 * @param fill the colour inside
 * @param gradientTo where the colour of {@code fill} fades to; empty for one colour
 * @param cornerRadius 0 for sharp corners, in pixels
 * @param image for {@link Shape#IMAGE}, the path as the specification writes it
 * @param labelOnBorder whether the label stands outside, below the node, instead of inside
 * @param width in pixels; empty if the label says how wide the node is
 * @param height in pixels; empty if the label says how high the node is
 * @param labelHidden whether the label is hidden until somebody asks for it
 */
public record NodeStyle(Shape shape, Rgb fill, Optional<Rgb> gradientTo, Border border, double cornerRadius, Optional<String> image,
		LabelStyle label, boolean labelOnBorder, OptionalInt width, OptionalInt height, boolean labelHidden) {
}
