package jp.tsunagi.review.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that sheets become. */
public enum SheetFormat {
	/** Word. */
	DOCX(".docx"),
	/** Excel. */
	XLSX(".xlsx");

	private final String suffix;

	SheetFormat(String suffix) {
		this.suffix = suffix;
	}

	/** How the names of its files end. */
	public String suffix() {
		return suffix;
	}

	/** The format of files that are named so. */
	public static Optional<SheetFormat> of(String fileName) {
		return Stream.of(values()).filter(format -> fileName.toLowerCase(Locale.ROOT).endsWith(format.suffix)).findFirst();
	}
}
