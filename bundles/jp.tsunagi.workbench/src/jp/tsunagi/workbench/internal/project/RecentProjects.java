package jp.tsunagi.workbench.internal.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import jp.tsunagi.core.project.ProjectSettings;

/** The projects that were opened last, newest first, and the one to open again at the next start. */
public final class RecentProjects {

	private static final int MOST = 10;

	private static final String LIST = "recentProjects";

	private static final String REOPEN = "reopen";

	private static final RecentProjects WORKBENCH = new RecentProjects(
			InstanceScope.INSTANCE.getNode("jp.tsunagi.workbench"));

	private final Preferences preferences;

	/** Folders that were no projects when last looked at. */
	private final Set<Path> missing = ConcurrentHashMap.newKeySet();

	/** Keeps the list in {@code preferences}. */
	public RecentProjects(Preferences preferences) {
		this.preferences = preferences;
	}

	/**
	 * A project of the list.
	 *
	 * @param name how it was called when it was open
	 * @param folder where it is
	 */
	public record Recent(String name, Path folder) {

		private static Stream<Recent> parse(String line) {
			int tab = line.indexOf('\t');
			return tab < 0 ? Stream.empty() : Stream.of(new Recent(line.substring(0, tab), Path.of(line.substring(tab + 1))));
		}

		private String line() {
			return name.replaceAll("[\\t\\n]", " ") + "\t" + folder;
		}
	}

	/** The list of the workbench. */
	public static RecentProjects get() {
		return WORKBENCH;
	}

	/** The projects, newest first. */
	public List<Recent> list() {
		return preferences.get(LIST, "").lines().flatMap(Recent::parse).toList();
	}

	/** Remembers that the project was opened. */
	public void opened(String name, Path folder) {
		Recent first = new Recent(name, folder);
		List<Recent> all = new ArrayList<>(List.of(first));
		list().stream().filter(recent -> !recent.folder().equals(folder)).limit(MOST - 1).forEach(all::add);
		preferences.put(LIST, String.join("\n", all.stream().map(Recent::line).toList()));
		preferences.put(REOPEN, folder.toString());
		missing.remove(folder);
		save();
	}

	/** The project to open at the start; empty if none was open. */
	public Optional<Path> toReopen() {
		return Optional.of(preferences.get(REOPEN, "")).filter(path -> !path.isEmpty()).map(Path::of);
	}

	/** Opens nothing at the next start. */
	public void forgetReopen() {
		preferences.remove(REOPEN);
		save();
	}

	/** Whether {@code folder} was no project any more when last looked at. */
	public boolean isMissing(Path folder) {
		return missing.contains(folder);
	}

	/** Looks in the background which folders are still projects; a folder on the network may take its time. */
	public CompletableFuture<Void> look() {
		List<Recent> all = list();
		return CompletableFuture.runAsync(() -> all.forEach(this::look));
	}

	private void look(Recent recent) {
		if (Files.exists(recent.folder().resolve(ProjectSettings.FILE))) {
			missing.remove(recent.folder());
		} else {
			missing.add(recent.folder());
		}
	}

	private void save() {
		try {
			preferences.flush();
		} catch (BackingStoreException unwritable) {
			// only the list of this run is lost
			ILog.of(RecentProjects.class).warn(unwritable.getMessage(), unwritable);
		}
	}
}
