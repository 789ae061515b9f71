package jp.tsunagi.core.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.xmi.CoordinationResource;
import jp.tsunagi.coordination.xmi.CoordinationResourceFactory;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;

/**
 * Opens a project: reads the settings, then the root model, then the file of every area it refers to, then the files
 * that nothing refers to. Only files below the project's folder are ever read.
 */
final class ProjectLoader {

	private static final String SUFFIX = ".coordination";

	private final Path folder;

	private final ProjectSettings settings;

	private final ResourceSet resources = new ClosedResourceSet();

	private final ElementIndex index = new ElementIndex();

	private final List<Finding> findings = new ArrayList<>();

	private final Map<String, byte[]> bytes = new LinkedHashMap<>();

	private final Set<String> orphans = new HashSet<>();

	ProjectLoader(Path folder) throws ProjectException {
		this.folder = folder;
		this.settings = ProjectSettingsFile.read(folder);
		CoordinationPackage.eINSTANCE.eClass();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("coordination", new CoordinationResourceFactory());
	}

	Project load(IProgressMonitor monitor) {
		List<String> files = filesOnDisk();
		SubMonitor progress = SubMonitor.convert(monitor, files.size() + 1);
		Deque<String> toRead = new ArrayDeque<>(List.of(settings.model()));
		while (!toRead.isEmpty()) {
			String file = toRead.remove();
			progress.subTask(Messages.bind(Messages.loading, file));
			if (!bytes.containsKey(file)) {
				read(file, settings.model().equals(file) ? ProjectSettings.FILE : settings.model())
						.ifPresent(resource -> toRead.addAll(areaFiles(resource)));
			}
			progress.split(1);
		}
		boolean whole = findings.isEmpty();
		for (String file : files) {
			if (!bytes.containsKey(file)) {
				read(file, file);
				orphans.add(file);
				if (whole) {
					findings.add(Finding.ofFile("file.orphan", Severity.WARNING, Messages.orphanFile, Source.of(file)));
				}
			}
		}
		connectAreas();
		index.loaded();
		reportDuplicateIds();
		findings.sort(Finding.BY_SOURCE);
		return new Project(this);
	}

	private List<String> filesOnDisk() {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(path -> path.getFileName() != null && path.getFileName().toString().endsWith(SUFFIX))
					.map(path -> folder.relativize(path).toString().replace('\\', '/'))
					.filter(file -> !file.startsWith("."))
					.sorted().toList();
		} catch (IOException | UncheckedIOException unreadable) {
			findings.add(Finding.ofFile("file.unreadable", Severity.ERROR,
					Messages.bind(Messages.unreadable, unreadable.getMessage()), Source.PROJECT));
			return List.of();
		}
	}

	private Optional<CoordinationResource> read(String file, String referrer) {
		Path path = folder.resolve(file).normalize();
		if (!path.startsWith(folder)) {
			findings.add(Finding.ofFile("file.outside", Severity.ERROR, Messages.bind(Messages.outsideProject, file),
					Source.of(referrer)));
			return Optional.empty();
		}
		CoordinationResource resource = (CoordinationResource) resources.createResource(uri(folder, file));
		resource.setContentListener(index.listener());
		try {
			bytes.put(file, Files.readAllBytes(path));
			findings.addAll(ModelReader.read(resource, bytes.get(file), file));
			return Optional.of(resource);
		} catch (NoSuchFileException missing) {
			resources.getResources().remove(resource);
			String message = Messages.bind(Messages.missingFile, referrer);
			findings.add(Finding.ofFile("file.missing", Severity.ERROR, message, Source.of(file)));
		} catch (IOException unreadable) {
			resources.getResources().remove(resource);
			findings.add(Finding.ofFile("file.unreadable", Severity.ERROR,
					Messages.bind(Messages.unreadable, unreadable.getMessage()), Source.of(file)));
		}
		return Optional.empty();
	}

	/** The files that the areas below the resource's root are in; read one after the other, not by following proxies. */
	private List<String> areaFiles(Resource resource) {
		return resource.getContents().stream().filter(Territory.class::isInstance).map(Territory.class::cast)
				.flatMap(territory -> unresolvedAreas(territory).stream())
				.map(area -> relative(folder, area.eProxyURI().trimFragment()))
				.toList();
	}

	private static List<InternalEObject> unresolvedAreas(Territory territory) {
		return ((InternalEList<Area>) territory.getAreas()).basicList().stream()
				.map(InternalEObject.class::cast).filter(InternalEObject::eIsProxy).toList();
	}

	/** Follows the references to the areas once, now that every file is read. */
	private void connectAreas() {
		for (Resource resource : List.copyOf(resources.getResources())) {
			for (var root : resource.getContents()) {
				if (root instanceof Territory territory) {
					territory.getAreas().forEach(Area::getTier);
				}
			}
		}
	}

	private void reportDuplicateIds() {
		SourceLines lines = new SourceLines(folder);
		for (Identified duplicate : index.duplicates()) {
			String file = relative(folder, duplicate.eResource().getURI());
			String other = index.find(duplicate.getId()).map(first -> relative(folder, first.eResource().getURI())).orElse("");
			Source source = new Source(file, lines.lastLineOf(file, duplicate.getId()));
			findings.add(Finding.ofFile("id.duplicate", Severity.ERROR,
					Messages.bind(Messages.duplicateId, duplicate.getId(), other), source));
		}
	}

	static URI uri(Path folder, String file) {
		return URI.createURI(folder.resolve(file).toUri().toString());
	}

	static String relative(Path folder, URI uri) {
		Path path = Path.of(java.net.URI.create(uri.toString()));
		return folder.relativize(path).toString().replace('\\', '/');
	}

	Path folder() {
		return folder;
	}

	ProjectSettings settings() {
		return settings;
	}

	ResourceSet resources() {
		return resources;
	}

	ElementIndex index() {
		return index;
	}

	List<Finding> findings() {
		return findings;
	}

	Set<String> orphans() {
		return orphans;
	}

	Map<String, byte[]> bytes() {
		return bytes;
	}
}
