package jp.tsunagi.diagram.view;

/** How large something is, in pixels at 96 dpi. */
public record Size(double width, double height) {
}
