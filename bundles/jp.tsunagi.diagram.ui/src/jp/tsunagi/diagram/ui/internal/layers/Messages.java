package jp.tsunagi.diagram.ui.internal.layers;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String counted;
	public static String filtered;
	public static String filters;
	public static String layers;
	public static String legend;
	public static String measuring;
	public static String measuringFailed;
	public static String noDiagram;
	public static String reset;
	public static String showHidden;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.ui.internal.layers.messages", Messages.class);
	}

	private Messages() {
	}
}
