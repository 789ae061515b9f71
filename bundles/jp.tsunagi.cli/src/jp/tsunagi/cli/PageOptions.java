package jp.tsunagi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.DocumentException;
import jp.tsunagi.document.OutputFolder;
import picocli.CommandLine.Option;

/** What commands that write web pages have in common. */
final class PageOptions {

	@Option(names = "--audience", paramLabel = "public|partners|internal", defaultValue = "public",
			descriptionKey = "option.audience")
	private Audience audience;

	@Option(names = "--force", descriptionKey = "option.force")
	private boolean force;

	Audience audience() {
		return audience;
	}

	/** Writes {@code files} and says where {@code first} is to be opened, and how many elements were left out. */
	void write(Map<String, byte[]> files, Path folder, String first, long leftOut, PrintWriter out) throws DocumentException {
		new OutputFolder(folder).write(files, force);
		out.println(NLS.bind(Messages.published, folder.resolve(first), leftOut));
	}
}
