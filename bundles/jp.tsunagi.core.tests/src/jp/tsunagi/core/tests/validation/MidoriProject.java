package jp.tsunagi.core.tests.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.osgi.framework.FrameworkUtil;

import jp.tsunagi.coordination.provider.CoordinationItemProviderAdapterFactory;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.Check;

/** A copy of the project in {@code projects/midori}, in which nothing is wrong until a test makes it so. */
final class MidoriProject {

	static final String CITY = "municipality.coordination";

	static final String EAST = "areas/east.coordination";

	/** The day of the checks. */
	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

	private final Path folder;

	MidoriProject(Path folder) throws Exception {
		this.folder = folder;
		URL entry = FrameworkUtil.getBundle(MidoriProject.class).getEntry("projects/midori");
		Path source = Path.of(FileLocator.toFileURL(entry).toURI());
		try (Stream<Path> files = Files.walk(source)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(source.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	/** Replaces text that stands in the file exactly once. */
	MidoriProject with(String file, String text, String replacement) throws IOException {
		String content = Files.readString(folder.resolve(file));
		int first = content.indexOf(text);
		if (first < 0 || content.indexOf(text, first + 1) >= 0) {
			throw new IllegalArgumentException(text);
		}
		return with(file, content.replace(text, replacement));
	}

	MidoriProject with(String file, String content) throws IOException {
		Files.writeString(folder.resolve(file), content);
		return this;
	}

	/** The line that holds {@code text} first, counted from 1. */
	int lineOf(String file, String text) throws IOException {
		List<String> lines = Files.readAllLines(folder.resolve(file));
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).contains(text)) {
				return i + 1;
			}
		}
		throw new IllegalArgumentException(text);
	}

	Project open() throws Exception {
		return Project.open(folder, new NullProgressMonitor());
	}

	static List<Finding> check(Project project) {
		return Check.run(project, CLOCK, new NullProgressMonitor());
	}

	static EditingDomain domain(Project project) {
		return new AdapterFactoryEditingDomain(new CoordinationItemProviderAdapterFactory(), new BasicCommandStack(),
				project.resourceSet());
	}

	/** What would be saved. */
	static List<String> texts(Project project) throws IOException {
		List<String> texts = new ArrayList<>();
		for (Resource resource : project.resourceSet().getResources()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			resource.save(out, Map.of());
			texts.add(out.toString(StandardCharsets.UTF_8));
		}
		return texts;
	}
}
