package jp.tsunagi.document.ui.internal.export;

import org.eclipse.osgi.util.NLS;

/** What the wizard of documents says to users. */
final class Messages extends NLS {

	public static String about;
	public static String all;
	public static String asTemplate;
	public static String audience;
	public static String badName;
	public static String builtIn;
	public static String cancel;
	public static String change;
	public static String changeTooltip;
	public static String check;
	public static String chooseSubject;
	public static String copy;
	public static String copyTooltip;
	public static String excel;
	public static String existSeveral;
	public static String existsOne;
	public static String fields;
	public static String file;
	public static String fileName;
	public static String folder;
	public static String forAll;
	public static String forOffice;
	public static String forPartners;
	public static String format;
	public static String html;
	public static String keep;
	public static String leftOut;
	public static String month;
	public static String monthHint;
	public static String noName;
	public static String none;
	public static String nothingLeftOut;
	public static String origin;
	public static String own;
	public static String pdf;
	public static String previewMessage;
	public static String previewTitle;
	public static String previewed;
	public static String replace;
	public static String severalNames;
	public static String subjectMessage;
	public static String subjectTitle;
	public static String subjects;
	public static String template;
	public static String templateMessage;
	public static String templateTitle;
	public static String title;
	public static String word;
	public static String writing;

	static {
		NLS.initializeMessages("jp.tsunagi.document.ui.internal.export.messages", Messages.class);
	}

	private Messages() {
	}
}
