package jp.tsunagi.cli;

import jp.tsunagi.core.privacy.Audience;
import picocli.CommandLine.Option;

/** What commands that write files for others have in common. */
final class FileOptions {

	@Option(names = "--audience", paramLabel = "public|partners|internal", descriptionKey = "option.audience")
	private Audience audience;

	@Option(names = "--force", descriptionKey = "option.force")
	private boolean force;

	FileOptions() {
		this(Audience.PUBLIC);
	}

	/** Files for {@code audience}, unless somebody says otherwise. */
	FileOptions(Audience audience) {
		this.audience = audience;
	}

	Audience audience() {
		return audience;
	}

	/** Whether files that are there are replaced, or written into a folder of others. */
	boolean isForced() {
		return force;
	}
}
