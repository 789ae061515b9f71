package jp.tsunagi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders of files. */
final class FileTree {

	private FileTree() {
	}

	/** The files of a project, without its backups. */
	static List<Path> files(Path project) throws IOException {
		try (Stream<Path> paths = Files.walk(project)) {
			return paths.filter(Files::isRegularFile).filter(path -> !path.startsWith(project.resolve(".tsunagi"))).toList();
		}
	}

	/** Copies a project, without its backups. */
	static void copy(Path project, Path folder) throws IOException {
		for (Path file : files(project)) {
			Path target = folder.resolve(project.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.copy(file, target);
		}
	}

	/** Deletes a folder, if there is one, with all that is in it. */
	static void delete(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	/** Deletes the files below a folder, if there is one, but not the folders. */
	static void empty(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path file : paths.filter(Files::isRegularFile).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
