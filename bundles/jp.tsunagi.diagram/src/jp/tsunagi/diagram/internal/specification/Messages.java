package jp.tsunagi.diagram.internal.specification;

import org.eclipse.osgi.util.NLS;

/** What this package says to specifiers. */
final class Messages extends NLS {

	public static String endMissing;
	public static String filterWithoutMappings;
	public static String layerMissing;
	public static String nameMissing;
	public static String nameTwice;
	public static String noTarget;
	public static String noXml;
	public static String notAFlag;
	public static String notANumber;
	public static String notASpecification;
	public static String notAnAttribute;
	public static String onlyOne;
	public static String typeMissing;
	public static String unexpectedText;
	public static String unknownClass;
	public static String unknownColor;
	public static String unknownElement;
	public static String unknownFeature;
	public static String unknownLiteral;
	public static String unknownMetamodel;
	public static String unknownTranslation;
	public static String unknownType;
	public static String unreadable;
	public static String unresolved;
	public static String unsupported;
	public static String wrongTarget;
	public static String wrongType;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
