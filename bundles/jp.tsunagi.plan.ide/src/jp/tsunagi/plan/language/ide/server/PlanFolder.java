package jp.tsunagi.plan.language.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.UriUtil;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/**
 * A folder whose plans know each other: that of a project, or one that is opened without a project.
 *
 * @param path where it is
 * @param getPath the same as Xtext writes it
 * @param getWorkspaceConfig all folders
 */
record PlanFolder(Path path, URI getPath, IWorkspaceConfig getWorkspaceConfig) implements IProjectConfig, ISourceFolder {

	static final String EXTENSION = "plan";

	static final String PROJECT_FILE = "tsunagi.project";

	/** The folder at {@code uri}; empty if that is no place for files. */
	static Optional<Path> pathOf(URI uri) {
		try {
			return Optional.ofNullable(uri.trimFragment().toFileString()).map(file -> Path.of(file).toAbsolutePath().normalize());
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}

	static PlanFolder of(Path path, IWorkspaceConfig workspace) {
		return new PlanFolder(path, UriUtil.toFolderURI(uri(path)), workspace);
	}

	/** As Xtext writes it: only what has a meaning in a URI is escaped. */
	static URI uri(Path path) {
		return new PlanUris().toUri(path.toUri().toString());
	}

	static boolean isPlan(URI uri) {
		return EXTENSION.equals(uri.fileExtension());
	}

	/** The nearest folder of a project that {@code file} is in or is itself. */
	static Optional<Path> projectAround(Path file) {
		for (Path folder = file; folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve(PROJECT_FILE))) {
				return Optional.of(folder);
			}
		}
		return Optional.empty();
	}

	@Override
	public String getName() {
		return getPath.toString();
	}

	@Override
	public Set<? extends ISourceFolder> getSourceFolders() {
		return Set.of(this);
	}

	@Override
	public ISourceFolder findSourceFolderContaining(URI member) {
		return contains(member) ? this : null;
	}

	/** The plans in it, but not those of projects inside, sorted. */
	@Override
	public List<URI> getAllResources(IFileSystemScanner scanner) {
		List<URI> plans = new ArrayList<>();
		visit(path, new Visitor() {
			@Override
			public void file(Path file) {
				URI uri = uri(file);
				if (isPlan(uri)) {
					plans.add(uri);
				}
			}

			@Override
			public boolean enter(Path folder) {
				return !Files.exists(folder.resolve(PROJECT_FILE));
			}
		});
		plans.sort(Comparator.comparing(URI::toString));
		return plans;
	}

	/** The folders of projects below {@code folder}. */
	static List<Path> projectsBelow(Path folder) {
		List<Path> projects = new ArrayList<>();
		visit(folder, new Visitor() {
			@Override
			public void file(Path file) {
				if (file.getFileName().toString().equals(PROJECT_FILE)) {
					projects.add(file.getParent());
				}
			}

			@Override
			public boolean enter(Path inner) {
				return true;
			}
		});
		return projects;
	}

	private interface Visitor {

		void file(Path file);

		boolean enter(Path folder);
	}

	private static void visit(Path start, Visitor visitor) {
		try {
			Files.walkFileTree(start, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean wanted = folder.equals(start)
							|| !folder.getFileName().toString().startsWith(".") && visitor.enter(folder);
					return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					visitor.file(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) {
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
