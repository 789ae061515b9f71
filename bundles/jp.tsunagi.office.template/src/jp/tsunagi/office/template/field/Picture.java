package jp.tsunagi.office.template.field;

/**
 * A picture as it stands in a document. It becomes a file when it is known how large it is to be.
 *
 * @param width in points of 1/72 inch
 * @param height in points of 1/72 inch
 * @param description what it shows, for those who cannot see it
 */
public record Picture(Drawing drawing, double width, double height, String description) {

	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

	/** Makes the file. */
	@FunctionalInterface
	public interface Drawing {

		/**
		 * A PNG file, with as many dots as paper shows.
		 *
		 * @param width of the picture on paper, in points of 1/72 inch
		 */
		byte[] png(double width);
	}

	/** The file, for a picture of this size. */
	public byte[] png() {
		return drawing.png(width);
	}

	/** The picture as wide as that, of the same shape. */
	public Picture wide(double millimetres) {
		return scaled(millimetres * POINTS_PER_MILLIMETRE / width);
	}

	/** The picture no larger than that, of the same shape; in points. */
	public Picture within(double widest, double highest) {
		return scaled(Math.min(1, Math.min(widest / width, highest / height)));
	}

	private Picture scaled(double scale) {
		return new Picture(drawing, width * scale, height * scale, description);
	}
}
