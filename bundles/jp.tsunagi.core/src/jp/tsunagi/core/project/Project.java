package jp.tsunagi.core.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.xmi.CoordinationResource;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.core.vocabulary.Vocabulary;

/**
 * A folder with a {@code tsunagi.project}: the model of one municipality, a file for itself and one for each area.
 *
 * <p>What could be read is here; what could not is among the {@link #loadFindings()}, and the file that holds it is
 * protected: it is shown, but never saved. Not thread-safe: one thread at a time.
 */
public final class Project {

	/** Whether a save may overwrite what somebody else has written since. */
	public enum Conflict {
		/** Nothing is saved, a {@link ChangedOnDiskException} names the files. */
		REFUSE,
		/** The other's state goes to the backups. */
		OVERWRITE
	}

	private final Path folder;

	private final ProjectSettings settings;

	private final Vocabulary vocabulary;

	private final ResourceSet resources;

	private final ElementIndex index;

	private final List<Finding> loadFindings;

	private final Map<String, byte[]> asRead;

	private final Set<String> orphans;

	private final SourceLines lines;

	Project(ProjectLoader loader) {
		folder = loader.folder();
		settings = loader.settings();
		vocabulary = Vocabularies.builtIn().with(settings.vocabulary());
		resources = loader.resources();
		index = loader.index();
		loadFindings = List.copyOf(loader.findings());
		asRead = loader.bytes();
		orphans = loader.orphans();
		lines = new SourceLines(folder);
	}

	/**
	 * Opens the project in {@code folder}.
	 *
	 * @param monitor is told of every file, and may cancel between two
	 * @throws ProjectException if the folder is no project or its settings cannot be read; damaged model files are
	 *     findings instead
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public static Project open(Path folder, IProgressMonitor monitor) throws ProjectException {
		return new ProjectLoader(folder.toAbsolutePath().normalize()).load(monitor);
	}

	/** The project's folder, absolute. */
	public Path folder() {
		return folder;
	}

	/** What {@code tsunagi.project} says. */
	public ProjectSettings settings() {
		return settings;
	}

	/** The built-in vocabulary with this project's lists. */
	public Vocabulary vocabulary() {
		return vocabulary;
	}

	/** The resource set of all model files. */
	public ResourceSet resourceSet() {
		return resources;
	}

	/** Every element by its id. */
	public ElementIndex index() {
		return index;
	}

	/** The municipality; empty if its file could not be read at all. */
	public Optional<Municipality> municipality() {
		return roots().stream().filter(Municipality.class::isInstance).map(Municipality.class::cast).findFirst();
	}

	/** The municipality, then areas that it does not hold since a file between them could not be read. */
	public List<Territory> roots() {
		return resources.getResources().stream().filter(resource -> !isRemoved(resource, fileOf(resource)))
				.flatMap(resource -> resource.getContents().stream())
				.filter(Territory.class::isInstance).map(Territory.class::cast)
				.filter(territory -> territory.eContainer() == null)
				.toList();
	}

	/** What could not be read, by file and line. */
	public List<Finding> loadFindings() {
		return loadFindings;
	}

	/** The path of {@code resource} below the project's folder, with forward slashes. */
	public String fileOf(Resource resource) {
		return ProjectLoader.relative(folder, resource.getURI());
	}

	/** The resource of that file. */
	public Optional<Resource> resourceOf(String file) {
		return resources.getResources().stream().filter(resource -> fileOf(resource).equals(file)).findFirst();
	}

	/** Whether {@code resource} is kept from being saved, since not all of it was read. */
	public boolean isProtected(Resource resource) {
		return !resource.getErrors().isEmpty();
	}

	/** Where {@code element}, or the nearest container with an id, stands in the files as last saved. */
	public Source sourceOf(EObject element) {
		Resource resource = element.eResource();
		if (resource == null) {
			return Source.PROJECT;
		}
		EObject holder = element;
		while (holder != null && !(holder instanceof Identified)) {
			holder = holder.eContainer();
		}
		String file = fileOf(resource);
		return holder instanceof Identified identified ? new Source(file, lines.lineOf(file, identified.getId())) : Source.of(file);
	}

	/** Whether files were changed by somebody else since they were read or saved here. */
	public List<String> changedOnDisk() {
		return asRead.keySet().stream().filter(this::isChangedOnDisk).toList();
	}

	private boolean isChangedOnDisk(String file) {
		try {
			Path path = folder.resolve(file);
			byte[] known = asRead.get(file);
			return Files.exists(path) && !Arrays.equals(known, Files.readAllBytes(path));
		} catch (IOException unreadable) {
			return true;
		}
	}

	/**
	 * Saves those of {@code which} whose content differs from the file, and deletes the files of areas that were
	 * removed. Nothing is renamed before everything is written.
	 *
	 * @return the files that were written or deleted, as paths below the folder
	 * @throws ChangedOnDiskException if somebody else changed one of them and {@code conflict} is to refuse
	 * @throws ProjectException if a file cannot be written or is protected; files not yet renamed are as they were
	 */
	public List<String> save(Collection<Resource> which, Conflict conflict, Clock clock, IProgressMonitor monitor)
			throws ProjectException {
		monitor.subTask(Messages.bind(Messages.saving, settings.name()));
		refuseProtected(which);
		Map<String, byte[]> changed = new LinkedHashMap<>();
		List<String> removed = new ArrayList<>();
		for (Resource resource : which) {
			String file = fileOf(resource);
			if (isRemoved(resource, file)) {
				removed.add(file);
			} else {
				byte[] content = bytes(resource, file);
				if (!Arrays.equals(content, asRead.get(file))) {
					changed.put(file, content);
				}
			}
		}
		List<String> touched = Stream.concat(changed.keySet().stream(), removed.stream().filter(asRead::containsKey)).toList();
		refuseConflicts(touched, conflict);
		write(changed, removed, new SafeFileWriter(folder, clock));
		which.forEach(resource -> resource.setModified(false));
		lines.forget();
		return touched;
	}

	private void refuseProtected(Collection<Resource> which) throws ProjectException {
		List<String> refused = which.stream().filter(this::isProtected).map(this::fileOf).toList();
		if (!refused.isEmpty()) {
			throw new ProjectException(Source.of(refused.getFirst()),
					Messages.bind(Messages.protectedFile, String.join(", ", refused)));
		}
	}

	private void refuseConflicts(List<String> touched, Conflict conflict) throws ChangedOnDiskException {
		List<String> conflicts = touched.stream().filter(this::isChangedOnDisk).toList();
		if (conflict == Conflict.REFUSE && !conflicts.isEmpty()) {
			throw new ChangedOnDiskException(conflicts);
		}
	}

	private void write(Map<String, byte[]> changed, List<String> removed, SafeFileWriter writer) throws ProjectException {
		writer.write(changed);
		asRead.putAll(changed);
		for (String file : removed) {
			writer.remove(file);
			asRead.remove(file);
		}
	}

	/** An area that was taken out of its territory; its resource stays for undo. */
	private boolean isRemoved(Resource resource, String file) {
		return !file.equals(settings.model()) && !orphans.contains(file)
				&& resource.getContents().stream().allMatch(root -> root.eContainer() == null);
	}

	private static byte[] bytes(Resource resource, String file) throws ProjectException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
		try {
			((CoordinationResource) resource).save(out, Map.of());
		} catch (IOException failure) {
			String message = Messages.bind(Messages.unwritable, file, failure.getMessage());
			throw new ProjectException(Source.of(file), message, failure);
		}
		return out.toByteArray();
	}

	/** Gives {@code area} a file of its own; it is written by the next save. */
	public Resource addFile(String file, Area area) {
		CoordinationResource resource = (CoordinationResource) resources.createResource(ProjectLoader.uri(folder, file));
		resource.setContentListener(index.listener());
		resource.getContents().add(area);
		return resource;
	}

	/** A file name below {@code areas/} that is not in use. */
	public String newAreaFile() {
		return IntStream.iterate(1, number -> number + 1).mapToObj("areas/area-%02d.coordination"::formatted)
				.filter(file -> resourceOf(file).isEmpty() && !Files.exists(folder.resolve(file)))
				.findFirst().orElseThrow();
	}
}
