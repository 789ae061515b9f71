package jp.tsunagi.core.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.Project.Conflict;

/**
 * A text of a project that is no model, such as a plan: UTF-8, with the line ends and the byte order mark it has. It is
 * saved as models are: never half, never without a backup, never silently over somebody else's work.
 */
public final class TextFile {

	private static final String MARK = "\uFEFF";

	private static final String SETTINGS = "tsunagi.project";

	private final ProjectFolder folder;

	private final String file;

	/** What the file held when it was last read or written; empty while it was not there. */
	private Optional<byte[]> known = Optional.empty();

	private boolean marked;

	private TextFile(ProjectFolder folder, String file) {
		this.folder = folder;
		this.file = file;
	}

	/** The text at {@code path}, in the project that the path is in; beside its backups if it is in none. */
	public static TextFile at(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		Path project = absolute.getParent();
		while (project != null && Files.notExists(project.resolve(SETTINGS))) {
			project = project.getParent();
		}
		ProjectFolder folder = new ProjectFolder(project == null ? absolute.getParent() : project);
		return new TextFile(folder, folder.fileOf(absolute.toString()).orElseThrow(() -> new IllegalArgumentException(path.toString())));
	}

	/** Where it is. */
	public Path path() {
		return folder.resolve(file);
	}

	/** The project's folder; the one that the text is in, if that is in no project. */
	public Path project() {
		return folder.resolve("");
	}

	/** Its path below the project's folder, with forward slashes. */
	public String file() {
		return file;
	}

	/**
	 * Reads the text, from now on known.
	 *
	 * @throws ProjectException if it cannot be read or is not UTF-8
	 */
	public String read() throws ProjectException {
		try {
			byte[] bytes = Files.readAllBytes(path());
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			known = Optional.of(bytes);
			marked = text.startsWith(MARK);
			return marked ? text.substring(MARK.length()) : text;
		} catch (CharacterCodingException other) {
			throw new ProjectException(Source.of(file), Messages.notUtf8, other);
		} catch (NoSuchFileException gone) {
			throw new ProjectException(Source.of(file), Messages.bind(Messages.fileGone, file), gone);
		} catch (IOException unreadable) {
			throw new ProjectException(Source.of(file), Messages.bind(Messages.unreadable, file, unreadable.getMessage()), unreadable);
		}
	}

	/** Whether somebody else wrote, made or deleted the file since it was read or written here. */
	public boolean isChangedOnDisk() {
		try {
			byte[] now = Files.readAllBytes(path());
			return !known.map(bytes -> Arrays.equals(bytes, now)).orElse(false);
		} catch (NoSuchFileException gone) {
			return known.isPresent();
		} catch (IOException unreadable) {
			return true;
		}
	}

	/**
	 * Writes {@code text}.
	 *
	 * @throws ChangedOnDiskException if somebody else changed the file and {@code conflict} is to refuse
	 * @throws ProjectException if it cannot be written; the file is as it was
	 */
	public void write(String text, Conflict conflict, Clock clock) throws ProjectException {
		if (conflict == Conflict.REFUSE && isChangedOnDisk()) {
			throw new ChangedOnDiskException(List.of(file));
		}
		byte[] bytes = ((marked ? MARK : "") + text).getBytes(StandardCharsets.UTF_8);
		new SafeFileWriter(folder, clock).write(Map.of(file, bytes), List.of());
		known = Optional.of(bytes);
	}

	/**
	 * Deletes the file; its content stays among the backups.
	 *
	 * @throws ProjectException if it cannot be deleted
	 */
	public void delete(Clock clock) throws ProjectException {
		new SafeFileWriter(folder, clock).write(Map.of(), List.of(file));
		known = Optional.empty();
	}

	/**
	 * Gives the file another path below the project's folder.
	 *
	 * @return the text there
	 * @throws ProjectException if there is a file already or it cannot be written
	 */
	public TextFile rename(String other, Clock clock) throws ProjectException {
		TextFile renamed = at(folder.resolve(other));
		if (Files.exists(renamed.path())) {
			throw new ProjectException(Source.of(other), Messages.bind(Messages.fileExists, other));
		}
		String text = read();
		byte[] bytes = ((marked ? MARK : "") + text).getBytes(StandardCharsets.UTF_8);
		new SafeFileWriter(folder, clock).write(Map.of(other, bytes), List.of(file));
		renamed.known = Optional.of(bytes);
		return renamed;
	}
}
