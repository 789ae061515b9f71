package jp.tsunagi.diagram.view;

/**
 * The line around a node.
 *
 * @param width in pixels; 0 for none
 */
public record Border(int width, Rgb color, LineStyle line) {
}
