package jp.tsunagi.plan.ui.internal.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The plans of a project. */
public final class PlanFiles {

	/** What the names of plans end with. */
	public static final String SUFFIX = ".plan";

	private PlanFiles() {
	}

	/** All plans below {@code folder} but those in hidden folders, sorted; folders that cannot be read are left out. */
	public static List<Path> in(Path folder) {
		List<Path> plans = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
					boolean hidden = !visited.equals(folder) && visited.getFileName().toString().startsWith(".");
					return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (file.getFileName().toString().endsWith(SUFFIX)) {
						plans.add(file);
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
		plans.sort(null);
		return plans;
	}
}
