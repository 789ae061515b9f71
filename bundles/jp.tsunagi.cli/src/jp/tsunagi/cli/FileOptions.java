package jp.tsunagi.cli;

import jp.tsunagi.core.privacy.Audience;
import picocli.CommandLine.Option;

/** What commands that write files for others have in common. */
final class FileOptions {

	@Option(names = "--audience", paramLabel = "public|partners|internal", defaultValue = "public",
			descriptionKey = "option.audience")
	private Audience audience;

	@Option(names = "--force", descriptionKey = "option.diagramForce")
	private boolean force;

	Audience audience() {
		return audience;
	}

	/** Whether files that are there are replaced. */
	boolean isForced() {
		return force;
	}
}
