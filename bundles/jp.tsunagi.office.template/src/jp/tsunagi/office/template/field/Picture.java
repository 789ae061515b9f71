package jp.tsunagi.office.template.field;

/**
 * A picture as it stands in a document.
 *
 * @param png the file; not copied
 * @param width in points of 1/72 inch
 * @param height in points of 1/72 inch
 * @param description what it shows, for those who cannot see it
 */
public record Picture(byte[] png, double width, double height, String description) {

	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

	/** The picture as wide as that, of the same shape. */
	public Picture wide(double millimetres) {
		double points = millimetres * POINTS_PER_MILLIMETRE;
		return new Picture(png, points, height * points / width, description);
	}

	/** The picture no larger than that, of the same shape. */
	public Picture within(double widest, double highest) {
		double scale = Math.min(1, Math.min(widest / width, highest / height));
		return new Picture(png, width * scale, height * scale, description);
	}
}
