package jp.tsunagi.diagram.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;

/** One file {@code *.layout} of a project. It is saved as models are: with a backup, never over somebody else's work. */
public final class LayoutFile {

	/** How such files end. */
	public static final String SUFFIX = ".layout";

	/** Where they are, below the project's folder. */
	public static final String FOLDER = "diagrams";

	/** More than the largest diagram takes; what is larger is not read. */
	private static final long MOST_BYTES = 64L << 20;

	private static final int LONGEST_NAME = 80;

	private final TextFile file;

	private List<String> foreign = List.of();

	private LayoutFile(TextFile file) {
		this.file = file;
	}

	/** The file at {@code path}, which may not be there yet. */
	public static LayoutFile at(Path path) {
		return new LayoutFile(TextFile.at(path));
	}

	/** What the file of a diagram is called if nothing else is, below the project's folder: after its name, else after what it is of. */
	public static String usual(DiagramState.Identity identity, Optional<String> name) {
		return usual(identity, name, "");
	}

	/** The same with something before the ending, to tell several of them apart. */
	public static String usual(DiagramState.Identity identity, Optional<String> name, String addition) {
		String wanted = name.orElse(identity.description() + '-' + identity.root()).replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}%#]+", "-");
		return FOLDER + '/' + wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME)) + addition + SUFFIX;
	}

	/** Its path below the project's folder, with forward slashes. */
	public String file() {
		return file.file();
	}

	/** Whether it is on the disk. */
	public boolean exists() {
		return Files.exists(file.path());
	}

	/** Reads it; what cannot be read is a finding, and nothing is thrown. */
	public StoredLayout read() {
		try {
			if (exists() && Files.size(file.path()) > MOST_BYTES) {
				return unreadable(Messages.bind(Messages.tooLarge, MOST_BYTES >> 20));
			}
			StoredLayout layout = LayoutReader.read(file.file(), file.read());
			foreign = layout.foreign();
			return layout;
		} catch (ProjectException | java.io.IOException failure) {
			return unreadable(failure.getLocalizedMessage());
		}
	}

	private StoredLayout unreadable(String message) {
		return new StoredLayout(Optional.empty(), List.of(Finding.ofFile("layout.unreadable", Severity.ERROR, message,
				jp.tsunagi.core.finding.Source.of(file.file()))), List.of());
	}

	/**
	 * Writes {@code state}; a state that the file has already writes nothing.
	 *
	 * @throws jp.tsunagi.core.project.ChangedOnDiskException if somebody else changed the file and {@code conflict} is to refuse
	 * @throws ProjectException if it cannot be written; the file is as it was
	 */
	public void write(DiagramState state, Conflict conflict, Clock clock) throws ProjectException {
		String text = LayoutWriter.write(state, foreign);
		if (!isWritten(text)) {
			file.write(text, conflict, clock);
		}
	}

	private boolean isWritten(String text) {
		try {
			return !file.isChangedOnDisk() && exists() && Files.readString(file.path()).equals(text);
		} catch (java.io.IOException unreadable) {
			return false;
		}
	}

	/**
	 * Deletes the file; its content stays among the backups.
	 *
	 * @throws ProjectException if it cannot be deleted
	 */
	public void delete(Clock clock) throws ProjectException {
		file.delete(clock);
	}

	/** Whether somebody else wrote, made or deleted the file since it was read or written here. */
	public boolean isChangedOnDisk() {
		return file.isChangedOnDisk();
	}
}
