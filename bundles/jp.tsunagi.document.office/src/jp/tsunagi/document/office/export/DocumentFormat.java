package jp.tsunagi.document.office.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of file a document becomes. */
public enum DocumentFormat {
	/** Word or Excel, as its template is. */
	OFFICE,
	/** Pages as they are printed, with the letters inside. */
	PDF,
	/** A page that opens in a browser. */
	HTML;

	/** How command lines name it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format of files that are named so; empty if none is. */
	public static Optional<DocumentFormat> of(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return name.endsWith(".docx") || name.endsWith(".xlsx") ? Optional.of(OFFICE)
				: Stream.of(PDF, HTML).filter(format -> name.endsWith('.' + format.id())).findFirst();
	}
}
