package jp.tsunagi.help;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** The user guide: web pages that any browser opens from disk, made from the Markdown pages in {@code docs/ja}. */
public final class UserGuide {

	/** The page with the list of all pages. */
	public static final String INDEX = "index";

	private UserGuide() {
	}

	/** The file of {@code page}, named like the Markdown page without its suffix; empty if there is none. */
	public static Optional<Path> find(String page) {
		URL entry = FrameworkUtil.getBundle(UserGuide.class).getEntry("src-gen/guide/" + page + ".html");
		if (entry == null) {
			return Optional.empty();
		}
		try {
			// the page's links need their neighbours on disk, too, if the bundle is a jar
			FileLocator.toFileURL(FrameworkUtil.getBundle(UserGuide.class).getEntry("src-gen/guide/"));
			return Optional.of(Path.of(FileLocator.toFileURL(entry).getPath())).filter(Files::exists);
		} catch (IOException unreadable) {
			ILog.of(UserGuide.class).error(page, unreadable);
			return Optional.empty();
		}
	}
}
