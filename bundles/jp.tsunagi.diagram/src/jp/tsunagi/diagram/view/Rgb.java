package jp.tsunagi.diagram.view;

/** A colour; each part from 0 to 255. */
public record Rgb(int red, int green, int blue) {

	/** White. */
	public static final Rgb WHITE = new Rgb(255, 255, 255);

	/** Black. */
	public static final Rgb BLACK = new Rgb(0, 0, 0);

	/** As style sheets write it, {@code #rrggbb}. */
	public String toHex() {
		return String.format("#%02x%02x%02x", red, green, blue);
	}

	/** This colour mixed with {@code other}, of which {@code share}, 0 to 1, is taken. */
	public Rgb mixed(Rgb other, double share) {
		return new Rgb(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
	}

	private static int mix(int one, int other, double share) {
		return (int) Math.round(one + (other - one) * share);
	}
}
