package jp.tsunagi.diagram.view;

import java.util.Optional;

/**
 * How an edge looks, all expressions evaluated.
 *
 * @param width in pixels
 * @param begin how the label at the source is written; empty if the specification has none
 * @param center how the label in the middle is written; empty if the specification has none
 * @param end how the label at the target is written; empty if the specification has none
 */
public record EdgeStyle(Rgb color, LineStyle line, int width, Arrow sourceArrow, Arrow targetArrow, Routing routing,
		Optional<LabelStyle> begin, Optional<LabelStyle> center, Optional<LabelStyle> end) {
}
