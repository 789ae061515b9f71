package jp.tsunagi.document.print;

/**
 * A picture of a page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels row by row from the top, each 0xRRGGBB; not copied
 */
public record PageImage(int width, int height, int[] pixels) {
}
