package jp.tsunagi.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a project as this session read or wrote them last, so that it notices what others do to them. */
final class KnownFiles {

	private final ProjectFolder folder;

	private final Map<String, byte[]> contents = new LinkedHashMap<>();

	KnownFiles(ProjectFolder folder) {
		this.folder = folder;
	}

	/** Reads a file from now on known. */
	byte[] read(String file) throws IOException {
		byte[] content = Files.readAllBytes(folder.resolve(file));
		contents.put(file, content);
		return content;
	}

	/** Whether the file was there when it was last read or written. */
	boolean isKnown(String file) {
		return contents.containsKey(file);
	}

	/** What the file held when it was last read or written; empty if it was not there. */
	byte[] contentOf(String file) {
		return contents.getOrDefault(file, new byte[0]);
	}

	/** Whether the file was there and is no more. */
	boolean isGone(String file) {
		return isKnown(file) && Files.notExists(folder.resolve(file));
	}

	/** Whether somebody else wrote, made or deleted the file. */
	boolean isChanged(String file) {
		Path path = folder.resolve(file);
		try {
			return !Arrays.equals(contents.get(file), Files.readAllBytes(path));
		} catch (NoSuchFileException gone) {
			return isKnown(file);
		} catch (IOException unreadable) {
			return true;
		}
	}

	List<String> changed() {
		return contents.keySet().stream().filter(this::isChanged).toList();
	}

	/** Writes and deletes files, all or none. */
	void save(Map<String, byte[]> written, Collection<String> removed, Clock clock) throws ProjectException {
		new SafeFileWriter(folder, clock).write(written, removed);
		contents.putAll(written);
		removed.forEach(contents::remove);
	}
}
