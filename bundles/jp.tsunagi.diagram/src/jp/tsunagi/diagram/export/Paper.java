package jp.tsunagi.diagram.export;

/**
 * What a diagram is printed on.
 *
 * @param size of one page
 * @param orientation of the pages
 * @param poster how large the diagram becomes on several pages that are glued together, 1 for as large as on a screen; 0 for
 *        one page, which the diagram is made to fit; one that knows pages takes as many as it needs
 */
public record Paper(Size size, Orientation orientation, double poster) {

	/** Sizes of paper. */
	public enum Size {
		/** 210 by 297 mm. */
		A4(210, 297),
		/** 297 by 420 mm. */
		A3(297, 420);

		private final double width;

		private final double height;

		Size(double width, double height) {
			this.width = width;
			this.height = height;
		}

		/** The shorter side, in points of 1/72 inch. */
		double shortSide() {
			return Paper.points(width);
		}

		/** The longer side, in points of 1/72 inch. */
		double longSide() {
			return Paper.points(height);
		}
	}

	/** How a page is turned. */
	public enum Orientation {
		/** As the diagram fits better. */
		AUTOMATIC,
		/** Higher than wide. */
		PORTRAIT,
		/** Wider than high. */
		LANDSCAPE
	}

	/** A4, turned as the diagram fits, one page. */
	public static final Paper A4 = new Paper(Size.A4, Orientation.AUTOMATIC, 0);

	/** Checks the value. */
	public Paper {
		if (poster < 0) {
			throw new IllegalArgumentException(String.valueOf(poster));
		}
	}

	/** Whether the diagram is spread over several pages. */
	public boolean isPoster() {
		return poster > 0;
	}

	/** Points of 1/72 inch in so many millimetres. */
	static double points(double millimetres) {
		return millimetres / 25.4 * 72;
	}
}
