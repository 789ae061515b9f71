package jp.tsunagi.document.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.language.model.ProjectModel;

/** The plans in the folder of a project as they are on disk, tied to its model and to each other. */
public final class ProjectPlans {

	private ProjectPlans() {
	}

	/**
	 * Reads all plans, in the order of their files; of a file with mistakes what can be understood.
	 *
	 * @throws UncheckedIOException if a file cannot be read
	 */
	public static List<Plan> read(Project project) {
		XtextResourceSet resources = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration()
				.getInstance(XtextResourceSet.class);
		resources.getLoadOptions().put(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
		ProjectModel.of(project).attachTo(resources);
		List<Resource> files = files(project.folder()).stream().map(file -> URI.createFileURI(file.toString()))
				.map(uri -> resources.getResource(uri, true)).toList();
		EcoreUtil.resolveAll(resources);
		return files.stream().flatMap(file -> file.getContents().stream()).filter(PlanFile.class::isInstance)
				.map(PlanFile.class::cast).flatMap(file -> file.getPlans().stream()).toList();
	}

	private static List<Path> files(Path folder) {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
					// backups and version control are hidden
					boolean isHidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
					return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (file.getFileName().toString().endsWith(".plan")) {
						files.add(file);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return files.stream().sorted().toList();
	}
}
