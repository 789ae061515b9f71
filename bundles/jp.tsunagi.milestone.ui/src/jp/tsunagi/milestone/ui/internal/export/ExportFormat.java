package jp.tsunagi.milestone.ui.internal.export;

import java.util.Locale;

/** As what milestones are handed out. */
public enum ExportFormat {

	/** On paper. */
	PRINT,

	/** A page for each plan. */
	PDF,

	/** A picture of pixels. */
	PNG,

	/** A picture of lines. */
	SVG,

	/** For calendars such as Outlook and Google. */
	ICS,

	/** For spreadsheets. */
	XLSX;

	/** How users call it. */
	public String label() {
		return switch (this) {
			case PRINT -> Messages.print;
			case PDF -> Messages.pdf;
			case PNG -> Messages.png;
			case SVG -> Messages.svg;
			case ICS -> Messages.ics;
			case XLSX -> Messages.xlsx;
		};
	}

	/** How files end. */
	String suffix() {
		return "." + name().toLowerCase(Locale.ROOT);
	}
}
