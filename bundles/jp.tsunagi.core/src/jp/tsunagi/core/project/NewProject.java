package jp.tsunagi.core.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.xmi.CoordinationResource;
import jp.tsunagi.core.finding.Source;

/**
 * What a new project starts from.
 *
 * @param name the municipality
 * @param prefecture its prefecture, may be empty
 * @param code its local government code, may be empty
 * @param areas its tier-2 areas, each gets a file of its own
 */
public record NewProject(String name, String prefecture, String code, List<NewArea> areas) {

	private static final String MODEL = "municipality.coordination";

	/**
	 * An area to start with.
	 *
	 * @param name the area
	 * @param kana its reading, may be empty
	 */
	public record NewArea(String name, String kana) {
	}

	/** Keeps its own copy of the areas. */
	public NewProject {
		areas = List.copyOf(areas);
	}

	/**
	 * Writes the project into {@code folder}, which is made if it does not exist.
	 *
	 * @throws ProjectException if the folder holds anything or cannot be written to
	 */
	public void create(Path folder, Clock clock) throws ProjectException {
		Path target = folder.toAbsolutePath().normalize();
		requireEmpty(target);
		Map<String, byte[]> files = new LinkedHashMap<>(models(target));
		files.put(".gitignore", ".tsunagi/\n*.saving\n".getBytes(StandardCharsets.UTF_8));
		files.put(ProjectSettings.FILE, ProjectSettingsFile.write(new ProjectSettings(name, MODEL, Map.of())));
		new SafeFileWriter(target, clock).write(files);
	}

	private static void requireEmpty(Path folder) throws ProjectException {
		try {
			Files.createDirectories(folder);
			try (Stream<Path> content = Files.list(folder)) {
				if (content.findAny().isPresent()) {
					throw new ProjectException(Source.PROJECT, Messages.bind(Messages.folderNotEmpty, folder));
				}
			}
		} catch (IOException failure) {
			throw new ProjectException(Source.PROJECT, Messages.bind(Messages.folderReadOnly, folder), failure);
		}
	}

	private Map<String, byte[]> models(Path folder) throws ProjectException {
		CoordinationFactory factory = CoordinationFactory.eINSTANCE;
		ClosedResourceSet resources = new ClosedResourceSet();
		Municipality municipality = factory.createMunicipality();
		municipality.setName(name);
		municipality.setPrefecture(prefecture.isBlank() ? null : prefecture);
		municipality.setCode(code.isBlank() ? null : code);
		add(resources, new CoordinationResource(ProjectLoader.uri(folder, MODEL)), municipality);
		for (int i = 0; i < areas.size(); i++) {
			Area area = factory.createArea();
			area.setName(areas.get(i).name());
			area.setKana(areas.get(i).kana().isBlank() ? null : areas.get(i).kana());
			municipality.getAreas().add(area);
			String file = "areas/area-%02d.coordination".formatted(i + 1);
			add(resources, new CoordinationResource(ProjectLoader.uri(folder, file)), area);
		}
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (Resource resource : resources.getResources()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try {
				resource.save(out, Map.of());
			} catch (IOException failure) {
				String message = Messages.bind(Messages.unwritable, folder, failure.getMessage());
				throw new ProjectException(Source.PROJECT, message, failure);
			}
			files.put(ProjectLoader.relative(folder, resource.getURI()), out.toByteArray());
		}
		return files;
	}

	private static void add(ClosedResourceSet resources, Resource resource, org.eclipse.emf.ecore.EObject root) {
		resources.getResources().add(resource);
		resource.getContents().add(root);
	}
}
