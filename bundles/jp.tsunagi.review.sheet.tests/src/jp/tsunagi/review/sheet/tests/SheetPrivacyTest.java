package jp.tsunagi.review.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetReader;
import jp.tsunagi.review.sheet.SheetWriter;

/** A sheet names of the model only what its audience may see, in its hidden parts too. */
class SheetPrivacyTest {

	private static final String TEXT = """
			計画 試しの計画 {
			  圏域 試験市 策定 公の会, 内輪の会, 個人名
			  取組 見守り { 担当 内輪の会 協力 公の会, 個人名 }
			  振り返り 令和4年度 下半期 {
			    取組 見守り 結果 "続いた。" 担当 内輪の会
			    メモ "よかった。" 記入 個人名
			  }
			}
			""";

	@TempDir
	Path folder;

	private Plan plan;

	@BeforeEach
	void makeProject() throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, Examples.CLOCK);
		Files.createDirectories(folder.resolve("plans"));
		Files.writeString(folder.resolve("plans/a.plan"), TEXT);
		Project project = Project.open(folder, new NullProgressMonitor());
		Municipality municipality = project.municipality().orElseThrow();
		Organization open = CoordinationFactory.eINSTANCE.createOrganization();
		open.setName("公の会");
		open.setVisibility(Visibility.PUBLIC);
		Organization inner = CoordinationFactory.eINSTANCE.createOrganization();
		inner.setName("内輪の会");
		inner.setVisibility(Visibility.INTERNAL);
		Person person = CoordinationFactory.eINSTANCE.createPerson();
		person.setName("個人名");
		municipality.getOrganizations().addAll(List.of(open, inner));
		municipality.getPersons().add(person);
		plan = PlanLibrary.open(project, Examples.CLOCK, new NullProgressMonitor()).plans().getFirst();
	}

	@Test
	void hiddenNamesAreCounted() throws Exception {
		assertEquals(2, sheet(Audience.PUBLIC).leftOut());
		assertEquals(1, sheet(Audience.INTERNAL).leftOut());
		assertTrue(texts(sheet(Audience.INTERNAL)).contains("内輪の会"));
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void hiddenNamesAreNowhereInTheFile(SheetFormat format) throws Exception {
		Sheet sheet = sheet(Audience.PUBLIC);
		byte[] file = SheetWriter.write(sheet, format);
		StringBuilder parts = new StringBuilder();
		OfficeEdits.entries(file, (name, xml) -> {
			parts.append(xml);
			return xml;
		});
		assertTrue(parts.toString().contains("公の会"));
		assertFalse(parts.toString().contains("内輪の会") || parts.toString().contains("個人名"));
		assertFalse(texts(sheet).contains("内輪の会") || texts(sheet).contains("個人名"), texts(sheet));
		assertTrue(SheetReader.read(file).changes(plan).all().stream().allMatch(change -> change.kind() == ChangeKind.SAME));
	}

	private Sheet sheet(Audience audience) throws Exception {
		return SheetFiller.fill(plan, SheetForm.SHARED, Examples.SECOND, audience, Examples.CLOCK);
	}

	private static String texts(Sheet sheet) {
		return Stream.concat(sheet.labels(), sheet.writable().map(cell -> cell.text())).collect(Collectors.joining("\n"));
	}
}
