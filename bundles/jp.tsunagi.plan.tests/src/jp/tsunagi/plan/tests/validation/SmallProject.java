package jp.tsunagi.plan.tests.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.resource.ResourceSet;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.language.model.ProjectModel;

/** A city with one area, as many people as the plans of these tests need, and a vocabulary of its own. */
final class SmallProject {

	private static final CoordinationFactory NEW = CoordinationFactory.eINSTANCE;

	private static final String SETTINGS = """
			{"format": 1, "name": "府中市", "model": "municipality.coordination", "vocabulary": {
			"bodyCategory": [{"id": "ibasho", "ja": "居場所づくり", "en": "Places to be"}, {"id": "meals", "ja": "食の支援", "en": "Meals"}],
			"observationCategory": [{"id": "notice", "ja": "気づき", "en": "Noticed"}]}}
			""";

	private static final Project SHARED = open(create());

	private SmallProject() {
	}

	/** One for all tests that only read. */
	static Project get() {
		return SHARED;
	}

	/** A folder of its own, in memory. */
	static Path create() {
		Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/projects/fuchu");
		try {
			new NewProject("府中市", "東京都", "", List.of(new NewProject.NewArea("四谷", "よつや"))).create(folder, CheckedPlan.TODAY);
			Files.writeString(folder.resolve("tsunagi.project"), SETTINGS);
			Project project = open(folder);
			fill(project.municipality().orElseThrow().getAreas().getFirst());
			project.save(project.resourceSet().getResources(), Project.Conflict.REFUSE, CheckedPlan.TODAY, new NullProgressMonitor());
			return folder;
		} catch (ProjectException failure) {
			throw new IllegalStateException(failure);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	static Project open(Path folder) {
		try {
			return Project.open(folder, new NullProgressMonitor());
		} catch (ProjectException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static void fill(Area area) {
		Coordinator coordinator = named(NEW.createCoordinator(), "四谷CP");
		Council council = named(NEW.createCouncil(), "四谷わがまち");
		Organization organization = named(NEW.createOrganization(), "社会福祉協議会");
		organization.getAliases().add("社協");
		ActivityBody ended = named(NEW.createActivityBody(), "旧四谷会");
		ended.getStages().add(stage(BodyState.ACTIVE, "2015"));
		ended.getStages().add(stage(BodyState.ENDED, "令和3年9月"));
		Need need = named(NEW.createNeed(), "買物が不便");
		area.getCoordinators().add(coordinator);
		area.getCouncils().add(council);
		area.getOrganizations().add(organization);
		area.getBodies().addAll(List.of(named(NEW.createActivityBody(), "四谷会"), ended));
		area.getNeeds().add(need);
	}

	private static BodyStage stage(BodyState state, String date) {
		BodyStage stage = NEW.createBodyStage();
		stage.setState(state);
		stage.setDate(FuzzyDate.parse(date));
		return stage;
	}

	private static <T extends Element> T named(T element, String name) {
		element.setName(name);
		return element;
	}

	static void install(Project project, ResourceSet resources) {
		ProjectModel.of(project).attachTo(resources);
	}
}
