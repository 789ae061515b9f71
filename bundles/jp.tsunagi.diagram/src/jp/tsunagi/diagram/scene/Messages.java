package jp.tsunagi.diagram.scene;

import org.eclipse.osgi.util.NLS;

/** What legends say. */
final class Messages extends NLS {

	public static String legend;
	public static String lineDirected;
	public static String lineEnded;
	public static String lineNormal;
	public static String linePlanned;
	public static String lineStrong;
	public static String lineTension;
	public static String lineWeak;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.scene.messages", Messages.class);
	}

	private Messages() {
	}
}
