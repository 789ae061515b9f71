package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.AreaStatistics;
import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Location;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;

/** A small project on disk: a municipality and two areas in files of their own, which refer to each other. */
final class SampleProject {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

	static final String ROOT = "municipality.coordination";

	static final String YOTSUYA = "areas/area-01.coordination";

	static final String CHUO = "areas/area-02.coordination";

	private static final CoordinationFactory FACTORY = CoordinationFactory.eINSTANCE;

	private SampleProject() {
	}

	/** Writes the project into {@code folder}, which is made. */
	static Path create(Path folder) throws ProjectException {
		new NewProject("府中市", "東京都", "132063", List.of(new NewArea("四谷", "よつや"), new NewArea("中央", "ちゅうおう")))
				.create(folder, CLOCK);
		Project project = open(folder);
		fill(project.municipality().orElseThrow());
		saveAll(project);
		return folder;
	}

	private static void fill(Municipality municipality) {
		Area yotsuya = municipality.getAreas().get(0);
		Area chuo = municipality.getAreas().get(1);
		yotsuya.getNeighbourhoods().addAll(List.of("四谷一丁目", "四谷二丁目"));
		Organization council = organization(municipality, "social-welfare", "府中市社会福祉協議会");
		council.getAreas().addAll(List.of(yotsuya, municipality, chuo));
		Contact contact = FACTORY.createContact();
		contact.setPhone("042-000-0000");
		contact.setVisibility(Visibility.PUBLIC);
		council.setContact(contact);
		Organization branch = organization(yotsuya, "branch", "四谷分室");
		branch.setParent(council);
		branch.setKind("social-welfare-council");
		branch.setMemberCount(3);
		ActivityBody garden = body(yotsuya, "garden", "みんなの畑");
		body(yotsuya, "cafe", "居場所カフェ");
		body(chuo, "walk", "朝の散歩会");
		Location place = FACTORY.createLocation();
		place.setLatitude(35.66);
		place.setAddress("四谷1-2-3");
		yotsuya.setLocation(place);
		AreaStatistics statistics = FACTORY.createAreaStatistics();
		statistics.setId("statistics");
		statistics.setDate(FuzzyDate.parse("令和4年度"));
		statistics.setPopulation(12345);
		yotsuya.getStatistics().add(statistics);
		Coordinator coordinator = FACTORY.createCoordinator();
		coordinator.setId("coordinator");
		coordinator.setName("第2層コーディネーター");
		coordinator.setArea(yotsuya);
		coordinator.setEmployer(council);
		chuo.getCoordinators().add(coordinator);
		Relationship tie = FACTORY.createRelationship();
		tie.setId("tie");
		tie.setSource(branch);
		tie.setTarget(garden);
		yotsuya.getRelationships().add(tie);
		Observation observation = FACTORY.createObservation();
		observation.setId("observation");
		observation.setDate(FuzzyDate.parse("令和4年秋"));
		observation.getAbout().addAll(List.of(garden, council, branch));
		yotsuya.getObservations().add(observation);
	}

	static Organization organization(Territory territory, String id, String name) {
		Organization organization = FACTORY.createOrganization();
		organization.setId(id);
		organization.setName(name);
		territory.getOrganizations().add(organization);
		return organization;
	}

	static ActivityBody body(Territory territory, String id, String name) {
		ActivityBody body = FACTORY.createActivityBody();
		body.setId(id);
		body.setName(name);
		territory.getBodies().add(body);
		return body;
	}

	static Project open(Path folder) throws ProjectException {
		return Project.open(folder, new NullProgressMonitor());
	}

	/** Opens a project that is whole. */
	static Project openClean(Path folder) throws ProjectException {
		Project project = open(folder);
		assertEquals(List.of(), project.loadFindings());
		return project;
	}

	static List<String> saveAll(Project project) throws ProjectException {
		return saveAll(project, Conflict.REFUSE);
	}

	static List<String> saveAll(Project project, Conflict conflict) throws ProjectException {
		return project.save(List.copyOf(project.resourceSet().getResources()), conflict, CLOCK, new NullProgressMonitor());
	}

	@SuppressWarnings("unchecked")
	static <T> T find(Project project, String id) {
		return (T) project.index().find(id).orElseThrow();
	}

	static Area area(Project project, int number) {
		return project.municipality().orElseThrow().getAreas().get(number);
	}

	/** Every file by its name, but none of the backups; bytes as Latin-1 text, so that they compare. */
	static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				if (!name.startsWith(".tsunagi/")) {
					files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}

	static List<Path> backups(Path folder, String file) throws IOException {
		Path backups = folder.resolve(".tsunagi/backup").resolve(file);
		if (!Files.exists(backups)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.list(backups)) {
			return paths.sorted().toList();
		}
	}

	/** Replaces text in a file as somebody else would. */
	static void replace(Path folder, String file, String text, String replacement) throws IOException {
		Path path = folder.resolve(file);
		String content = Files.readString(path);
		if (!content.contains(text)) {
			throw new IllegalArgumentException(file + " has no " + text);
		}
		Files.writeString(path, content.replace(text, replacement));
	}
}
