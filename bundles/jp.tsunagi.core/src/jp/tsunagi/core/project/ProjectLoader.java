package jp.tsunagi.core.project;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.xmi.CoordinationResource;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.AreaConnector.AreaReference;

/**
 * Opens a project: reads the settings, then the root model, then the file of every area it refers to, then the files
 * that nothing refers to. Only files below the project's folder are ever read.
 */
final class ProjectLoader implements AreaConnector.Faults {

	private final ProjectFolder folder;

	private final ProjectSettings settings;

	private final ClosedResourceSet resources;

	private final KnownFiles known;

	private final SourceLines lines;

	private final ElementIndex index = new ElementIndex();

	private final List<Finding> findings = new ArrayList<>();

	private final Set<Resource> damaged = new HashSet<>();

	private final Set<String> seen = new HashSet<>();

	/** Whether every area that is referred to was found; else it is no wonder that nothing refers to some files. */
	private boolean whole;

	/**
	 * A file that is to be read.
	 *
	 * @param name what the referrer calls it
	 * @param file its name, if it is in the project's folder
	 * @param referrer where that is said; to be asked only if it must be told, since it means to read the referring file again
	 */
	private record FileReference(String name, Optional<String> file, Supplier<Source> referrer) {
	}

	ProjectLoader(ProjectFolder folder) throws ProjectException {
		this.folder = folder;
		this.settings = ProjectSettingsFile.read(folder.path());
		this.resources = new ClosedResourceSet(folder);
		this.known = new KnownFiles(folder);
		this.lines = new SourceLines(folder);
		CoordinationPackage.eINSTANCE.eClass();
	}

	Project load(IProgressMonitor monitor) {
		List<String> files = folder.modelFiles();
		SubMonitor progress = SubMonitor.convert(monitor, files.size() + 1);
		Optional<String> model = folder.fileOf(settings.model());
		readReferred(new FileReference(settings.model(), model, () -> Source.of(ProjectSettings.FILE)), progress);
		whole = findings.isEmpty();
		for (String file : files) {
			if (!seen.contains(file)) {
				readReferred(new FileReference(file, Optional.of(file), () -> Source.of(file)), progress);
			}
		}
		new AreaConnector(resources, this).connect();
		index.loaded();
		AreaFiles areas = new AreaFiles(resources, model.map(file -> resources.getResource(folder.uri(file), false)));
		if (whole) {
			reportOrphans(areas);
		}
		reportDuplicateIds();
		findings.sort(Finding.BY_SOURCE);
		return new Project(this, areas);
	}

	/** Reads a file and those of the areas below it, one after the other, not by following proxies. */
	private void readReferred(FileReference first, SubMonitor progress) {
		Deque<FileReference> toRead = new ArrayDeque<>(List.of(first));
		while (!toRead.isEmpty()) {
			FileReference reference = toRead.remove();
			if (seen.add(reference.file().orElse(reference.name()))) {
				progress.split(1);
				progress.subTask(Messages.bind(Messages.loading, reference.file().orElse(reference.name())));
				read(reference).ifPresent(resource -> toRead.addAll(areaFiles(resource)));
			}
		}
	}

	private Optional<CoordinationResource> read(FileReference reference) {
		if (reference.file().isEmpty()) {
			report("file.outside", Messages.bind(Messages.outsideProject, reference.name()), reference.referrer().get());
			return Optional.empty();
		}
		String file = reference.file().get();
		try {
			if (!folder.holds(file)) {
				report("file.outside", Messages.bind(Messages.outsideProject, file), reference.referrer().get());
				return Optional.empty();
			}
			return Optional.of(parse(file, known.read(file)));
		} catch (NoSuchFileException missing) {
			report("file.missing", Messages.bind(Messages.missingFile, file), reference.referrer().get());
		} catch (IOException unreadable) {
			report("file.unreadable", Messages.bind(Messages.unreadable, file, unreadable.getMessage()), Source.of(file));
		}
		return Optional.empty();
	}

	private CoordinationResource parse(String file, byte[] content) {
		CoordinationResource resource = resources.add(file);
		resource.setContentListener(index.listener());
		List<Finding> faults = ModelReader.read(resource, content, file);
		if (!faults.isEmpty()) {
			damaged.add(resource);
			findings.addAll(faults);
		}
		return resource;
	}

	private List<FileReference> areaFiles(Resource resource) {
		return AreaConnector.unconnected(resource).stream().map(reference -> {
			URI uri = reference.proxy().eProxyURI().trimFragment();
			return new FileReference(URI.decode(uri.toString()), folder.fileOf(uri), () -> sourceOf(reference));
		}).toList();
	}

	private Source sourceOf(AreaReference reference) {
		String file = fileOf(reference.territory().eResource());
		return new Source(file, lines.lineOfReference(file, reference.fragment()));
	}

	@Override
	public void missing(AreaReference reference) {
		whole = false;
		Resource file = resources.getResource(reference.proxy().eProxyURI().trimFragment(), false);
		if (!damaged.contains(file)) {
			report("file.missing", Messages.bind(Messages.missingArea, fileOf(file)), sourceOf(reference));
		}
	}

	@Override
	public void dropped(AreaReference reference) {
		whole = false;
		damaged.add(reference.territory().eResource());
		String area = URI.decode(reference.proxy().eProxyURI().lastSegment());
		report("file.containment", Messages.bind(Messages.heldTwice, area), sourceOf(reference));
	}

	private void reportOrphans(AreaFiles areas) {
		for (Resource orphan : areas.orphans()) {
			if (!damaged.contains(orphan)) {
				Source source = Source.of(fileOf(orphan));
				findings.add(Finding.ofFile("file.orphan", Severity.WARNING, Messages.orphanFile, source));
			}
		}
	}

	private void reportDuplicateIds() {
		for (Identified duplicate : index.duplicates()) {
			String file = fileOf(duplicate.eResource());
			String other = index.find(duplicate.getId()).map(first -> fileOf(first.eResource())).orElse("");
			Source source = new Source(file, lines.lastLineOf(file, duplicate.getId()));
			report("id.duplicate", Messages.bind(Messages.duplicateId, duplicate.getId(), other), source);
		}
	}

	private void report(String rule, String message, Source source) {
		findings.add(Finding.ofFile(rule, Severity.ERROR, message, source));
	}

	private String fileOf(Resource resource) {
		return folder.fileOf(resource.getURI()).orElseThrow();
	}

	ProjectFolder folder() {
		return folder;
	}

	ProjectSettings settings() {
		return settings;
	}

	ClosedResourceSet resources() {
		return resources;
	}

	ElementIndex index() {
		return index;
	}

	List<Finding> findings() {
		return findings;
	}

	Set<Resource> damaged() {
		return damaged;
	}

	KnownFiles known() {
		return known;
	}
}
