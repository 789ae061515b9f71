package jp.tsunagi.core.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;

/**
 * The folder of a project, on any file system. A file in it has one name, its path below the folder with forward
 * slashes, which is the same on every platform.
 */
final class ProjectFolder {

	private static final String MODEL_SUFFIX = ".coordination";

	private final Path path;

	private final String base;

	ProjectFolder(Path folder) {
		path = folder.toAbsolutePath().normalize();
		String uri = path.toUri().toString();
		base = uri.endsWith("/") ? uri : uri + "/";
	}

	Path path() {
		return path;
	}

	/** The path of a file with that name. */
	Path resolve(String file) {
		return path.resolve(file);
	}

	/** The one name of a file that is called {@code name}; empty if it is not below the folder. */
	Optional<String> fileOf(String name) {
		try {
			Path file = path.resolve(name).normalize();
			boolean below = file.startsWith(path) && !file.equals(path);
			return below ? Optional.of(name(file)) : Optional.empty();
		} catch (InvalidPathException noName) {
			return Optional.empty();
		}
	}

	/** The name of the file at {@code uri}, whose fragment does not matter; empty if it is not below the folder. */
	Optional<String> fileOf(URI uri) {
		String text = uri.trimFragment().toString();
		return text.startsWith(base) ? fileOf(URI.decode(text.substring(base.length()))) : Optional.empty();
	}

	/** The URI of a file, readable where the name is: only what has a meaning in a URI is escaped. */
	URI uri(String file) {
		return URI.createURI(base + Arrays.stream(file.split("/"))
				.map(segment -> URI.encodeSegment(segment, false)).collect(Collectors.joining("/")));
	}

	/** Whether the file is really below the folder, and not by a symbolic link somewhere else. */
	boolean holds(String file) throws IOException {
		return resolve(file).toRealPath().startsWith(path.toRealPath());
	}

	/** All model files but those in hidden folders, sorted; folders that cannot be read are left out. */
	List<String> modelFiles() {
		return files(MODEL_SUFFIX);
	}

	/** All files whose name ends so, but those in hidden folders, sorted; folders that cannot be read are left out. */
	List<String> files(String suffix) {
		List<String> files = new ArrayList<>();
		try {
			Files.walkFileTree(path, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean hidden = !folder.equals(path) && folder.getFileName().toString().startsWith(".");
					return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (file.getFileName().toString().endsWith(suffix)) {
						files.add(name(file));
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		files.sort(null);
		return files;
	}

	private String name(Path file) {
		return path.relativize(file).toString().replace(path.getFileSystem().getSeparator(), "/");
	}
}
