package jp.tsunagi.coordination.time;

import java.util.Locale;

/**
 * Thrown when a text cannot be read as a date, a period or a fiscal year. {@link #getMessage()} is Japanese, for the people
 * who wrote the text; {@link #getMessage(Locale)} also has English.
 */
public final class FuzzyDateFormatException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String text;
	private final int offset;
	private final Reason reason;
	private final String japaneseDetail;
	private final String englishDetail;

	FuzzyDateFormatException(String text, int offset, Reason reason, Object... arguments) {
		this(text, offset, reason, reason.message(Locale.JAPANESE, arguments), reason.message(Locale.ENGLISH, arguments));
	}

	private FuzzyDateFormatException(String text, int offset, Reason reason, String japaneseDetail, String englishDetail) {
		super("「%s」の%s文字目：%s。".formatted(text, offset + 1, japaneseDetail));
		this.text = text;
		this.offset = offset;
		this.reason = reason;
		this.japaneseDetail = japaneseDetail;
		this.englishDetail = englishDetail;
	}

	/** Returns this failure as one of a longer text, in which the text that was read begins at {@code start}. */
	FuzzyDateFormatException within(String wholeText, int start) {
		return new FuzzyDateFormatException(wholeText, start + offset, reason, japaneseDetail, englishDetail);
	}

	/** Returns the whole text that was to be read. */
	public String text() {
		return text;
	}

	/**
	 * Returns the offset, from zero, of the first character that was not understood or is wrong; the length of the text if
	 * it ends too early.
	 */
	public int offset() {
		return offset;
	}

	/** Returns why the text was refused; the name of the constant is stable and can serve as a key. */
	public Reason reason() {
		return reason;
	}

	/** Returns the message in Japanese if the language of {@code locale} is Japanese, else in English. */
	public String getMessage(Locale locale) {
		return Reason.isJapanese(locale)
				? getMessage()
				: "“" + text + "”, character " + (offset + 1) + ": " + englishDetail + ".";
	}
}
