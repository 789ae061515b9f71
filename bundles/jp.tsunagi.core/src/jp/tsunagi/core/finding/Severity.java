package jp.tsunagi.core.finding;

/** How much a finding matters, worst first. */
public enum Severity {
	/** The project is wrong or cannot be read in full. */
	ERROR,
	/** Probably a mistake, or something that will be missed. */
	WARNING,
	/** Worth a look. */
	INFO
}
