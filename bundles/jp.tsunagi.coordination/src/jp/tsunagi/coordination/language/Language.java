package jp.tsunagi.coordination.language;

import java.util.Locale;
import java.util.Optional;

/** The languages that something is written in: that of the product, but that of a document while the document is made. */
public enum Language {
	/** Of nearly all documents, and of all whose language is not known. */
	JAPANESE,

	/** Of a product that is used in English. */
	ENGLISH;

	private static final ThreadLocal<Language> OF_DOCUMENT = new ThreadLocal<>();

	/**
	 * Work that gives something written.
	 *
	 * @param <T> what it gives
	 * @param <X> how it fails
	 */
	@FunctionalInterface
	public interface Writing<T, X extends Exception> {

		/** Does the work. */
		T write() throws X;
	}

	/** The language of what this thread is writing; of the product unless it was told another. */
	public static Language current() {
		return Optional.ofNullable(OF_DOCUMENT.get()).orElseGet(Language::ofProduct);
	}

	/** Whether English is written now. */
	public static boolean isEnglish() {
		return current() == ENGLISH;
	}

	/** The language of the product: English, else Japanese. */
	public static Language ofProduct() {
		return Locale.ENGLISH.getLanguage().equals(Locale.getDefault().getLanguage()) ? ENGLISH : JAPANESE;
	}

	/** Does {@code writing} in this language, in this thread. */
	public <T, X extends Exception> T in(Writing<T, X> writing) throws X {
		Language before = OF_DOCUMENT.get();
		OF_DOCUMENT.set(this);
		try {
			return writing.write();
		} finally {
			if (before == null) {
				OF_DOCUMENT.remove();
			} else {
				OF_DOCUMENT.set(before);
			}
		}
	}
}
