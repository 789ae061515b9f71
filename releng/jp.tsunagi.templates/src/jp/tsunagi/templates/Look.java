package jp.tsunagi.templates;

/** How documents of a city office look: Mincho to read, Gothic to find; fonts that come with Windows. */
final class Look {

	static final String MINCHO = "BIZ UDMincho Medium";

	static final String GOTHIC = "BIZ UDGothic";

	/** Names of things, behind which it is a little darker. */
	static final String LABEL_COLOR = "E8EEF4";

	static final String LINE_COLOR = "7F8A96";

	static final String HEADING_COLOR = "1F3864";

	/** What people call the style of what tells how to fill something in. */
	static final String GUIDANCE = "記入の手引き";

	/** Of it. */
	static final String GUIDANCE_COLOR = "56616C";

	/** In millimetres. */
	static final int SHORT_SIDE = 210;

	/** In millimetres. */
	static final int LONG_SIDE = 297;

	/** In millimetres, at all sides. */
	static final int MARGIN = 20;

	private Look() {
	}
}
