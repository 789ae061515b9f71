package jp.tsunagi.cli;

/** How a command ended, as scripts see it. */
final class ExitCode {

	/** Done, and the project has no errors. */
	static final int GOOD = 0;

	/** Done, but the project has errors. */
	static final int ERRORS = 1;

	/** Wrong use, no project, or nowhere to write: nothing was done. */
	static final int WRONG_USE = 2;

	private ExitCode() {
	}
}
