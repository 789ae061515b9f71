package jp.tsunagi.milestone.chart.internal.look;

import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.schedule.MilestoneState;

/** The colours of charts on white paper, calm and with enough contrast for letters. None says what its shape does not say. */
public final class Tint {

	public static final Rgb PAPER = Rgb.WHITE;

	public static final Rgb INK = new Rgb(33, 37, 41);

	public static final Rgb QUIET = new Rgb(84, 92, 102);

	public static final Rgb RULE = new Rgb(196, 202, 210);

	public static final Rgb GRID = new Rgb(230, 233, 237);

	public static final Rgb HEADER = new Rgb(241, 244, 247);

	public static final Rgb HEADING = new Rgb(247, 248, 250);

	public static final Rgb WEEKEND = new Rgb(246, 246, 248);

	public static final Rgb SELECTION = new Rgb(222, 236, 250);

	public static final Rgb TODAY = new Rgb(0, 118, 128);

	/** What is under today, or under this month. */
	public static final Rgb NOW = new Rgb(214, 238, 240);

	public static final Rgb LINK = new Rgb(132, 141, 152);

	public static final Rgb SETTLED = new Rgb(172, 180, 190);

	public static final Rgb CHAIN = new Rgb(72, 60, 120);

	private Tint() {
	}

	/** What a milestone is filled with. */
	public static Rgb fill(MilestoneState state) {
		return switch (state) {
			case UNDATED, DROPPED -> new Rgb(228, 231, 235);
			case UPCOMING -> new Rgb(183, 210, 235);
			case IN_WINDOW -> new Rgb(132, 186, 231);
			case WAITING -> new Rgb(208, 206, 226);
			case LATE -> new Rgb(247, 208, 143);
			case DONE, DONE_EARLY, DONE_LATE -> new Rgb(185, 218, 190);
		};
	}

	/** What its edge and its sign are drawn in. */
	public static Rgb edge(MilestoneState state) {
		return switch (state) {
			case UNDATED, DROPPED -> new Rgb(128, 135, 144);
			case UPCOMING -> new Rgb(56, 104, 152);
			case IN_WINDOW -> new Rgb(20, 82, 140);
			case WAITING -> new Rgb(92, 84, 136);
			case LATE -> new Rgb(150, 88, 10);
			case DONE, DONE_EARLY, DONE_LATE -> new Rgb(44, 108, 62);
		};
	}
}
