package jp.tsunagi.plan.ui.paper;

/** How large sheets are shown. */
public enum Zoom {
	/** A whole sheet is in sight. */
	PAGE(1),
	/** As wide as there is room. */
	WIDTH(1),
	/** Half as large again as there is room. */
	LARGE(1.5),
	/** Twice as large as there is room. */
	LARGEST(2);

	private final double factor;

	Zoom(double factor) {
		this.factor = factor;
	}

	/** How much wider than there is room. */
	double factor() {
		return factor;
	}

	/** The next one that is larger by so many steps; the last one is the end. */
	public Zoom step(int steps) {
		return values()[Math.clamp(ordinal() + steps, 0, values().length - 1)];
	}
}
