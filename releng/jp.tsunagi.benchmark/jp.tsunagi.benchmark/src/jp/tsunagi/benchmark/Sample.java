package jp.tsunagi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.query.BodiesByCategory;
import jp.tsunagi.core.search.ElementSearch;
import jp.tsunagi.core.search.SearchableElement;
import jp.tsunagi.core.validation.Check;

/**
 * Projects of one size, as many as hold about as many elements as the one project of the largest size: else small ones
 * would seem faster than they are, since they fit the processor's caches and end before anything else gets its turn.
 */
final class Sample {

	/** The largest size. */
	private static final int SIZE_OF_SAMPLE = 200;

	/** Part of many names. */
	private static final String QUERY = "会";

	private static final int HITS = 100;

	private final int size;

	private final List<Project> projects = new ArrayList<>();

	private final List<ElementSearch> searches = new ArrayList<>();

	private final List<DiskProbe> disks = new ArrayList<>();

	private final double bytesPerElement;

	/** Makes the projects below {@code folder}, each {@code size} times the example, and keeps them open. */
	Sample(int size, Path example, Path folder) throws Exception {
		this.size = size;
		ProjectMultiplier multiplier = new ProjectMultiplier(example);
		List<Path> folders = new ArrayList<>();
		for (int i = 0; i < Math.max(1, SIZE_OF_SAMPLE / size); i++) {
			Path project = folder.resolve("x%d-%d".formatted(size, i));
			multiplier.write(size, project);
			folders.add(project);
		}
		long before = Memory.settled();
		for (Path project : folders) {
			projects.add(open(project));
		}
		int elements = projects.stream().mapToInt(project -> project.index().size()).sum();
		bytesPerElement = (double) (Memory.settled() - before) / elements;
		for (Path project : folders) {
			disks.add(new DiskProbe(project, project.resolveSibling(project.getFileName() + "-disk")));
		}
	}

	/** One round of everything. */
	void measure(Stopwatch stopwatch) throws Exception {
		stopwatch.time(Figure.OPEN, projects, project -> open(project.folder()));
		stopwatch.time(Figure.CHECK, projects, project -> Check.run(project, Clock.systemUTC(), new NullProgressMonitor()));
		searches.clear();
		stopwatch.time(Figure.SEARCH_INDEX, projects,
				project -> searches.add(new ElementSearch(SearchableElement.all(project))));
		stopwatch.time(Figure.SEARCH, searches, search -> search.find(QUERY, HITS));
		stopwatch.time(Figure.TABLE, projects, BodiesByCategory::of);
		stopwatch.time(Figure.SAVE_SAME, projects, Sample::save);
		for (Project project : projects) {
			touch(project);
		}
		stopwatch.time(Figure.SAVE_ALL, projects, Sample::save);
		for (DiskProbe disk : disks) {
			disk.clear();
		}
		stopwatch.time(Figure.DISK, disks, DiskProbe::write);
	}

	/** The medians of {@code stopwatch}. */
	Row row(Stopwatch stopwatch) {
		stopwatch.add(Figure.MEMORY, bytesPerElement);
		Project first = projects.getFirst();
		return new Row(size, first.index().size(), first.resourceSet().getResources().size(), stopwatch.medians());
	}

	private static Project open(Path folder) throws Exception {
		return Project.open(folder, new NullProgressMonitor());
	}

	private static void save(Project project) throws Exception {
		project.save(project.resourceSet().getResources(), Conflict.REFUSE, Clock.systemUTC(), new NullProgressMonitor());
	}

	/** Changes one line in every file, and takes earlier states away, so that each save finds what the first one did. */
	private static void touch(Project project) throws IOException {
		FileTree.empty(project.folder().resolve(".tsunagi"));
		for (Resource resource : project.resourceSet().getResources()) {
			Territory territory = (Territory) resource.getContents().getFirst();
			territory.setDescription("いま".equals(territory.getDescription()) ? "さて" : "いま");
		}
	}
}
