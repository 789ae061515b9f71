package jp.tsunagi.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;

/** A city with two areas, a council, an organization, two activity bodies and a tie between them, saved and open. */
public final class SmallProject {

	private static final CoordinationFactory FACTORY = CoordinationFactory.eINSTANCE;

	private SmallProject() {
	}

	/** Creates and opens the project in {@code folder}. */
	public static Project open(Path folder) throws Exception {
		new NewProject("府中市", "東京都", "132063", List.of(new NewArea("四谷", "よつや"), new NewArea("中央", "ちゅうおう")))
				.create(folder, Clock.systemDefaultZone());
		addVocabulary(folder.resolve("tsunagi.project"));
		Project project = Project.open(folder, new NullProgressMonitor());
		fill(project);
		project.save(project.resourceSet().getResources(), Conflict.REFUSE, Clock.systemDefaultZone(), new NullProgressMonitor());
		WorkbenchDriver.open(folder);
		return project();
	}

	private static void addVocabulary(Path settings) throws IOException {
		String vocabulary = """
				"vocabulary": {
				  "bodyCategory": [{"id": "place", "ja": "居場所づくり"}, {"id": "support", "ja": "生活支援"}],
				  "organizationKind": [{"id": "socialWelfareCouncil", "ja": "社会福祉協議会"}]
				},
				""";
		Files.writeString(settings, Files.readString(settings).replaceFirst("\\{", "{\n" + vocabulary));
	}

	private static void fill(Project project) {
		Area yotsuya = project.municipality().orElseThrow().getAreas().getFirst();
		Organization welfare = FACTORY.createOrganization();
		welfare.setName("府中市社会福祉協議会");
		welfare.setKana("ふちゅうししゃかいふくしきょうぎかい");
		welfare.setKind("socialWelfareCouncil");
		project.municipality().orElseThrow().getOrganizations().add(welfare);
		Council council = FACTORY.createCouncil();
		council.setName("四谷協議体");
		council.setKana("よつやきょうぎたい");
		council.setNickname("わがまち支えあい四谷");
		council.setEstablished(FuzzyDate.parse("平成29年10月"));
		council.setSecretariat(welfare);
		Membership membership = FACTORY.createMembership();
		membership.setMember(welfare);
		membership.setRole("事務局");
		council.getMemberships().add(membership);
		Meeting meeting = FACTORY.createMeeting();
		meeting.setTitle("移動販売の見学をふりかえる");
		meeting.setDate(FuzzyDate.parse("令和4年9月15日"));
		meeting.setAttendance(14);
		council.getMeetings().add(meeting);
		yotsuya.getCouncils().add(council);
		ActivityBody cafe = body("サロン ひだまり", "さろんひだまり");
		cafe.setCouncil(council);
		cafe.getTags().add("居場所");
		ActivityBody walk = body("朝の見守り散歩", "あさのみまもりさんぽ");
		yotsuya.getBodies().addAll(List.of(cafe, walk));
		Relationship tie = FACTORY.createRelationship();
		tie.setSource(welfare);
		tie.setTarget(cafe);
		yotsuya.getRelationships().add(tie);
	}

	private static ActivityBody body(String name, String kana) {
		ActivityBody body = FACTORY.createActivityBody();
		body.setName(name);
		body.setKana(kana);
		return body;
	}

	/** The open project. */
	public static Project project() {
		return ProjectSession.get().project().orElseThrow();
	}

	/** Where commands run. */
	public static EditingDomain domain() {
		return ProjectSession.get().editingDomain().orElseThrow();
	}

	public static void execute(Command command) {
		ProjectSession.get().execute(command);
		WorkbenchDriver.processEvents();
	}

	/** Adds {@code element}, as a view would. */
	public static void add(EObject owner, EReference feature, EObject element) {
		execute(ElementCommands.add(domain(), project(), owner, feature, List.of(element), CommandParameter.NO_INDEX));
	}

	public static Municipality city() {
		return project().municipality().orElseThrow();
	}

	public static Area yotsuya() {
		return city().getAreas().getFirst();
	}

	public static Area chuo() {
		return city().getAreas().get(1);
	}

	public static Council council() {
		return yotsuya().getCouncils().getFirst();
	}

	public static ActivityBody cafe() {
		return yotsuya().getBodies().getFirst();
	}

	/** The list of an area's bodies. */
	public static EReference bodies() {
		return Literals.TERRITORY__BODIES;
	}
}
