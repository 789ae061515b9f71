package jp.tsunagi.plan.ui.internal.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanFiles;
import jp.tsunagi.plan.ui.internal.edit.FileChanges;
import jp.tsunagi.workbench.session.FolderWatch;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** The plans of the open project with the names that stand in them, read in the background. Used in the UI thread. */
public final class PlanCatalog implements SessionListener {

	private static final PlanCatalog WORKBENCH = new PlanCatalog();

	/** At the beginning of a line; a name in quotation marks, or a word. */
	private static final Pattern PLAN = Pattern.compile(
			"(?m)^[ \\t　]*(?:計画|plan)[ \\t　:：]*(?:[\"“「＂]([^\"”」＂\\n]*)[\"”」＂]|([^\\s　{｛\"「]+))");

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private List<Entry> entries = List.of();

	/** When the files were written last; empty until somebody has looked. */
	private Optional<Map<Path, FileTime>> times = Optional.empty();

	private final FolderWatch<Found> watch = new FolderWatch<>("plans", (project, monitor) -> find(project.folder()), this::take);

	/**
	 * A file and the plans in it.
	 *
	 * @param path the file
	 * @param names how its plans are called
	 */
	public record Entry(Path path, List<String> names) {
	}

	private record Found(List<Entry> entries, Map<Path, FileTime> written) {
	}

	private PlanCatalog() {
		ProjectSession.get().addListener(this);
		watch.start();
		look();
	}

	/** The plans of the workbench's project. */
	public static PlanCatalog get() {
		return WORKBENCH;
	}

	/** The plans as they were when somebody last looked, by file. */
	public List<Entry> entries() {
		return entries;
	}

	/** Runs {@code listener} when there are others, or names have changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Runs {@code listener} no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Looks again, in the background. */
	public void look() {
		watch.look();
	}

	private static Found find(Path folder) {
		List<Path> files = PlanFiles.in(folder);
		Map<Path, FileTime> written = files.stream().collect(Collectors.toMap(path -> path, PlanCatalog::time));
		return new Found(files.stream().map(PlanCatalog::read).toList(), written);
	}

	private void take(Found found) {
		if (!found.entries().equals(entries)) {
			entries = found.entries();
			listeners.forEach(Runnable::run);
			PlanConnections.get().filesChanged();
		}
		tellChanges(found.written());
		ProjectSession.get().plansChanged();
	}

	/** The server reads again what somebody else has written or deleted; it knows the texts that are open. */
	private void tellChanges(Map<Path, FileTime> written) {
		times.ifPresent(before -> FileChanges.tell(Stream.concat(before.keySet().stream(), written.keySet().stream()).distinct()
				.filter(path -> !Objects.equals(before.get(path), written.get(path)))
				.filter(path -> PlanConnections.get().documentAt(path).isEmpty()).toList()));
		times = Optional.of(written);
	}

	private static FileTime time(Path path) {
		try {
			return Files.getLastModifiedTime(path);
		} catch (IOException gone) {
			return FileTime.fromMillis(0);
		}
	}

	private static Entry read(Path path) {
		List<String> names = new ArrayList<>();
		try {
			Matcher plan = PLAN.matcher(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
			while (plan.find()) {
				names.add(plan.group(1) == null ? plan.group(2) : plan.group(1));
			}
		} catch (IOException unreadable) {
			// the file is there; opening it will say what is wrong
		}
		return new Entry(path, List.copyOf(names));
	}

	@Override
	public void projectChanged() {
		entries = List.of();
		times = Optional.empty();
		listeners.forEach(Runnable::run);
		look();
	}
}
