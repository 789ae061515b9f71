package jp.tsunagi.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.finding.Source;

/**
 * What a new project starts from.
 *
 * @param name the municipality
 * @param prefecture its prefecture, may be empty
 * @param code its local government code, may be empty
 * @param areas its tier-2 areas, each gets a file of its own
 * @param staffed whether the municipality and each area start with a council and a coordinator
 */
public record NewProject(String name, String prefecture, String code, List<NewArea> areas, boolean staffed) {

	private static final String MODEL = "municipality.coordination";

	/**
	 * An area to start with.
	 *
	 * @param name the area
	 * @param kana its reading, may be empty
	 * @param neighbourhoods its 町会, may be empty
	 */
	public record NewArea(String name, String kana, List<String> neighbourhoods) {

		/** Keeps its own copy of the neighbourhoods. */
		public NewArea {
			neighbourhoods = List.copyOf(neighbourhoods);
		}

		/** An area whose neighbourhoods are not known yet. */
		public NewArea(String name, String kana) {
			this(name, kana, List.of());
		}

		private Area create() {
			Area area = CoordinationFactory.eINSTANCE.createArea();
			area.setName(name);
			area.setKana(kana.isBlank() ? null : kana);
			area.getNeighbourhoods().addAll(neighbourhoods);
			return area;
		}
	}

	/** Keeps its own copy of the areas. */
	public NewProject {
		areas = List.copyOf(areas);
	}

	/** A project without councils and coordinators. */
	public NewProject(String name, String prefecture, String code, List<NewArea> areas) {
		this(name, prefecture, code, areas, false);
	}

	/**
	 * Writes the project into {@code folder}, which is made if it does not exist.
	 *
	 * @throws ProjectException if the folder holds anything or cannot be written to
	 */
	public void create(Path folder, Clock clock) throws ProjectException {
		ProjectFolder target = new ProjectFolder(folder);
		requireEmpty(target.path());
		Map<String, byte[]> files = models(target);
		files.put(".gitattributes", "*.coordination text eol=lf\n".getBytes(StandardCharsets.UTF_8));
		files.put(".gitignore", ".tsunagi/\n*.saving\n".getBytes(StandardCharsets.UTF_8));
		files.put(ProjectSettings.FILE, ProjectSettingsFile.write(new ProjectSettings(name, MODEL, Map.of(), Deadlines.USUAL)));
		new SafeFileWriter(target, clock).write(files, List.of());
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

	private Map<String, byte[]> models(ProjectFolder folder) throws ProjectException {
		ClosedResourceSet resources = new ClosedResourceSet(folder);
		Municipality municipality = CoordinationFactory.eINSTANCE.createMunicipality();
		municipality.setName(name);
		municipality.setPrefecture(prefecture.isBlank() ? null : prefecture);
		municipality.setCode(code.isBlank() ? null : code);
		staff(municipality, Tier.FIRST);
		Map<String, Territory> roots = new LinkedHashMap<>(Map.of(MODEL, municipality));
		for (NewArea newArea : areas) {
			Area area = newArea.create();
			staff(area, Tier.SECOND);
			municipality.getAreas().add(area);
			roots.put(Project.AREA_FILE.formatted(roots.size()), area);
		}
		roots.forEach((file, root) -> {
			publishFrame(root);
			resources.add(file).getContents().add(root);
		});
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (String file : roots.keySet()) {
			files.put(file, ModelWriter.write(resources.getResource(folder.uri(file), false), file));
		}
		return files;
	}

	/** That a city has areas, councils and posts is no secret; what is added later starts as internal. */
	private static void publishFrame(Territory territory) {
		territory.setVisibility(Visibility.PUBLIC);
		territory.getCouncils().forEach(council -> council.setVisibility(Visibility.PUBLIC));
		territory.getCoordinators().forEach(coordinator -> coordinator.setVisibility(Visibility.PUBLIC));
	}

	private void staff(Territory territory, Tier tier) {
		if (!staffed) {
			return;
		}
		Council council = CoordinationFactory.eINSTANCE.createCouncil();
		council.setName(Messages.bind(tier == Tier.FIRST ? Messages.councilOfMunicipality : Messages.councilOfArea,
				territory.getName()));
		council.setTier(tier);
		Coordinator coordinator = CoordinationFactory.eINSTANCE.createCoordinator();
		coordinator.setName(Messages.bind(tier == Tier.FIRST ? Messages.coordinatorOfMunicipality : Messages.coordinatorOfArea,
				territory.getName()));
		coordinator.setTier(tier);
		territory.getCouncils().add(council);
		territory.getCoordinators().add(coordinator);
	}
}
