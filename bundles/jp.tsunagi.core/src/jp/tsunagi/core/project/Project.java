package jp.tsunagi.core.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

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

	/** The name of an area's file, by number. */
	static final String AREA_FILE = "areas/area-%02d.coordination";

	private final ProjectFolder folder;

	private final ProjectSettings settings;

	private final Vocabulary vocabulary;

	private final ClosedResourceSet resources;

	private final ElementIndex index;

	private final List<Finding> loadFindings;

	private final KnownFiles known;

	private final AreaFiles areas;

	private final ProtectedFiles protectedFiles;

	private final SourceLines lines;

	Project(ProjectLoader loader, AreaFiles areas) {
		folder = loader.folder();
		settings = loader.settings();
		vocabulary = Vocabularies.builtIn().with(settings.vocabulary());
		resources = loader.resources();
		Vocabularies.attach(vocabulary, resources);
		index = loader.index();
		loadFindings = List.copyOf(loader.findings());
		known = loader.known();
		protectedFiles = new ProtectedFiles(loader.damaged());
		lines = new SourceLines(folder);
		this.areas = areas;
		index.hide(areas::isRemoved);
	}

	private Project(Project original) {
		folder = original.folder;
		settings = original.settings;
		vocabulary = original.vocabulary;
		loadFindings = original.loadFindings;
		known = original.known;
		protectedFiles = original.protectedFiles;
		lines = new SourceLines(folder);
		resources = new ClosedResourceSet(folder);
		Vocabularies.attach(vocabulary, resources);
		index = new ElementIndex();
		copyContents(original);
		index.loaded();
		areas = new AreaFiles(resources, resourceOf(settings.model()));
	}

	private void copyContents(Project original) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
		original.roots().forEach(copier::copy);
		copier.copyReferences();
		for (Resource resource : original.resources.getResources()) {
			List<EObject> copies = resource.getContents().stream().map(copier::get).filter(Objects::nonNull).toList();
			if (!copies.isEmpty()) {
				CoordinationResource copy = resources.add(original.fileOf(resource));
				copy.setContentListener(index.listener());
				copy.getContents().addAll(copies);
			}
		}
	}

	/**
	 * A copy of what is in memory now, for a thread of its own; the time it takes grows with the number of elements. The
	 * copy is to be read, not to be saved.
	 */
	public Project snapshot() {
		return new Project(this);
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
		return new ProjectLoader(new ProjectFolder(folder)).load(monitor);
	}

	/** The project's folder, absolute. */
	public Path folder() {
		return folder.path();
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
		return resources.getResources().stream().filter(resource -> !areas.isRemoved(resource))
				.flatMap(resource -> resource.getContents().stream())
				.filter(Territory.class::isInstance).map(Territory.class::cast)
				.filter(territory -> territory.eContainer() == null)
				.toList();
	}

	/** What could not be read, by file and line. */
	public List<Finding> loadFindings() {
		return loadFindings;
	}

	/**
	 * All files on disk whose name ends in {@code suffix}, as paths below the folder with forward slashes, sorted; those in
	 * hidden folders are left out.
	 */
	public List<String> files(String suffix) {
		return folder.files(suffix);
	}

	/** The path of {@code resource} below the project's folder, with forward slashes. */
	public String fileOf(Resource resource) {
		return folder.fileOf(resource.getURI()).orElseThrow(() -> new IllegalArgumentException(String.valueOf(resource)));
	}

	/** The resource of that file. */
	public Optional<Resource> resourceOf(String file) {
		return Optional.ofNullable(resources.getResource(folder.uri(file), false));
	}

	/** Whether {@code resource} is kept from being saved, since not all of it was read. */
	public boolean isProtected(Resource resource) {
		return protectedFiles.contains(resource);
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

	/** The files that somebody else changed or deleted since they were read or saved here. */
	public List<String> changedOnDisk() {
		return known.changed();
	}

	/**
	 * Saves those of {@code which} whose content differs from the file. The files of areas that were taken out of their
	 * territory are deleted with it, those of areas that came back are written with it. All files are saved or none.
	 *
	 * @return the files that were written or deleted, as paths below the folder
	 * @throws ChangedOnDiskException if somebody else changed one of them and {@code conflict} is to refuse
	 * @throws ProjectException if a file cannot be written, or is protected and what was read of it has been changed;
	 *     every file is as it was
	 */
	public List<String> save(Collection<Resource> which, Conflict conflict, Clock clock, IProgressMonitor monitor)
			throws ProjectException {
		monitor.subTask(Messages.bind(Messages.saving, settings.name()));
		Set<Resource> saved = areas.toSave(which, resource -> known.isKnown(fileOf(resource)));
		Map<String, byte[]> written = new LinkedHashMap<>();
		List<String> removed = new ArrayList<>();
		for (Resource resource : saved) {
			String file = fileOf(resource);
			if (isProtected(resource)) {
				protectedFiles.requireUnchanged(resource, file);
			} else if (!areas.isRemoved(resource)) {
				byte[] content = ModelWriter.write(resource, file);
				if (isToBeWritten(file, content, conflict)) {
					written.put(file, content);
				}
			} else if (known.isKnown(file)) {
				removed.add(file);
			}
		}
		if (conflict == Conflict.REFUSE) {
			refuseConflicts(written.keySet(), removed);
		}
		known.save(written, removed, clock);
		areas.saved(saved);
		saved.forEach(resource -> resource.setModified(false));
		lines.forget();
		return Stream.concat(written.keySet().stream(), removed.stream()).toList();
	}

	private boolean isToBeWritten(String file, byte[] content, Conflict conflict) throws ProjectException {
		return !known.isKnown(file) || conflict == Conflict.OVERWRITE && known.isGone(file)
				|| !ModelWriter.isSameModel(folder, file, known.contentOf(file), content);
	}

	/** A file that both sides deleted is no conflict. */
	private void refuseConflicts(Set<String> written, List<String> removed) throws ChangedOnDiskException {
		List<String> conflicts = Stream.concat(written.stream(), removed.stream().filter(file -> !known.isGone(file)))
				.filter(known::isChanged).toList();
		if (!conflicts.isEmpty()) {
			throw new ChangedOnDiskException(conflicts);
		}
	}

	/**
	 * Gives {@code area} a file of its own; it is written by the next save, with the file that held the area so far.
	 *
	 * @throws IllegalArgumentException if {@code file} is not below the project's folder or already in use
	 */
	public Resource addFile(String file, Area area) {
		if (!folder.fileOf(file).equals(Optional.of(file)) || resourceOf(file).isPresent()) {
			throw new IllegalArgumentException(file);
		}
		Optional<Resource> holder = Optional.ofNullable(area.eResource());
		CoordinationResource resource = resources.add(file);
		resource.setContentListener(index.listener());
		resource.getContents().add(area);
		resource.setTrackingModification(holder.filter(Resource::isTrackingModification).isPresent());
		resource.setModified(true);
		holder.ifPresent(changed -> changed.setModified(true));
		return resource;
	}

	/** A file name below {@code areas/} that is not in use. */
	public String newAreaFile() {
		return IntStream.iterate(1, number -> number + 1).mapToObj(AREA_FILE::formatted)
				.filter(file -> resourceOf(file).isEmpty() && Files.notExists(folder.resolve(file)))
				.findFirst().orElseThrow();
	}
}
