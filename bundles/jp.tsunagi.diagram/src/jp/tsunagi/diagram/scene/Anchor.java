package jp.tsunagi.diagram.scene;

/** Which part of a line of text stands at the point that is given. */
public enum Anchor {
	/** Its left end. */
	START,
	/** Its middle. */
	MIDDLE,
	/** Its right end. */
	END
}
