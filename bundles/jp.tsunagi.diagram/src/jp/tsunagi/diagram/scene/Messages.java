package jp.tsunagi.diagram.scene;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String legend;
	public String lineDirected;
	public String lineEnded;
	public String lineNormal;
	public String linePlanned;
	public String lineStrong;
	public String lineTension;
	public String lineWeak;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
