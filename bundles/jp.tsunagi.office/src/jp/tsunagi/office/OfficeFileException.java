package jp.tsunagi.office;

/** A file is not read; the message tells people why and what helps. */
public final class OfficeFileException extends Exception {

	private static final long serialVersionUID = 1L;

	OfficeFileException(String message) {
		super(message);
	}

	private OfficeFileException(String message, Throwable cause) {
		super(message, cause);
	}

	/** For a file that looked right but cannot be read. */
	public static OfficeFileException damaged(Throwable cause) {
		return new OfficeFileException(Messages.damaged, cause);
	}
}
