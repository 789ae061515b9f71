package jp.tsunagi.core.tests.validation;

import static jp.tsunagi.core.tests.validation.MidoriProject.CITY;
import static jp.tsunagi.core.tests.validation.MidoriProject.EAST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;

/** Mistakes in which file holds which area: they take more than one line. */
class ContainmentTest {

	/** The rules that are tried here. */
	static final Set<String> RULES = Set.of("area.outside", "area.reference",
			"municipality.firstTier");

	private static final String HOLDS_WEST = "  <areas href=\"west.coordination#west\"/>\n";

	private static final String TO_EAST = "<area xsi:type=\"coordination:Area\" href=\"areas/east.coordination#east\"/>";

	private static final String TO_WEST = "<area xsi:type=\"coordination:Area\" href=\"areas/west.coordination#west\"/>";

	private static final String WEST = "areas/west.coordination";

	@TempDir
	Path folder;

	private static String west(String content) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<coordination:Area xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:coordination="http://tsunagi.jp/coordination/1.0" id="west" name="西">
				  %s
				  <councils id="west-council" name="西協議体"/>
				  <coordinators id="west-coordinator" name="西コーディネーター"/>
				</coordination:Area>
				""".formatted(content);
	}

	private static List<String> places(List<Finding> findings) {
		return findings.stream().map(finding -> finding.source() + " " + finding.rule()).toList();
	}

	@Test
	void aFileThatNothingHoldsIsAnAreaOutside() throws Exception {
		Project project = new MidoriProject(folder).with(WEST, west("")).open();
		List<Finding> findings = MidoriProject.check(project);

		assertEquals(List.of("areas/west.coordination:2 area.outside"), places(findings));
		EditingDomain domain = MidoriProject.domain(project);
		domain.getCommandStack().execute(findings.getFirst().fixes().getFirst().command().apply(domain));
		assertEquals(List.of(), MidoriProject.check(project));
		domain.getCommandStack().undo();
		assertEquals(places(findings), places(MidoriProject.check(project)));
	}

	@Test
	void nothingRefersToAnAreaOutside() throws Exception {
		MidoriProject copy = new MidoriProject(folder).with(WEST, west("")).with(CITY, "peopleAffected=\"12\"/>",
				"peopleAffected=\"12\">" + TO_WEST + "</needs>");
		List<Finding> findings = MidoriProject.check(copy.open());

		assertEquals(List.of("areas/west.coordination:2 area.outside",
				"municipality.coordination:" + copy.lineOf(CITY, "id=\"need\"") + " area.reference"), places(findings));
	}

	@Test
	void areasThatHoldEachOther() throws Exception {
		String north = west("<areas href=\"west.coordination#west\"/>").replace("west\" ", "north\" ").replace("west-", "north-");
		MidoriProject copy = new MidoriProject(folder).with(WEST, west("<areas href=\"north.coordination#north\"/>"))
				.with("areas/north.coordination", north);

		assertEquals(List.of("areas/west.coordination:4 file.containment"),
				places(MidoriProject.check(copy.open())));
	}

	@Test
	void anAreaThatHoldsWhatHoldsIt() throws Exception {
		MidoriProject copy = new MidoriProject(folder)
				.with(EAST, "  <areas id=", HOLDS_WEST + "  <areas id=")
				.with(WEST, west("<areas href=\"east.coordination#east\"/>"));

		assertEquals(List.of("areas/west.coordination:4 file.containment"), places(MidoriProject.check(copy.open())));
	}

	@Test
	void anAreaThatTwoFilesHold() throws Exception {
		MidoriProject copy = new MidoriProject(folder)
				.with(EAST, "  <areas id=", HOLDS_WEST + "  <areas id=")
				.with(CITY, "  <councils", "  <areas href=\"areas/west.coordination#west\"/>\n  <councils")
				.with(WEST, west(""));

		assertEquals(List.of("file.containment"), MidoriProject.check(copy.open()).stream().map(Finding::rule).toList());
	}

	@Test
	void aMunicipalityWithoutItsTier() throws Exception {
		MidoriProject copy = new MidoriProject(folder)
				.with(CITY, "established=\"平成28年4月\"", "stage=\"ended\"")
				.with(CITY, "name=\"第1層コーディネーター\" tier=\"first\"", "name=\"東の担当\"")
				.with(CITY, "employer=\"shakyo\">", "employer=\"shakyo\">" + TO_EAST);
		Project project = copy.open();
		List<Finding> findings = MidoriProject.check(project);

		assertEquals(List.of("municipality.coordination:2 municipality.firstTier"), places(findings));
		assertEquals(List.of("「みどり市第1層生活支援コーディネーター」を追加する", "「みどり市第1層協議体」を追加する"),
				findings.getFirst().fixes().stream().map(fix -> fix.label()).toList());
		EditingDomain domain = MidoriProject.domain(project);
		for (var fix : findings.getFirst().fixes()) {
			domain.getCommandStack().execute(fix.command().apply(domain));
			assertEquals(List.of(), MidoriProject.check(project));
			domain.getCommandStack().undo();
			assertEquals(places(findings), places(MidoriProject.check(project)));
		}
	}

	@Test
	void aRemovedAreaIsNotCheckedAndWhatRefersToItIsFound() throws Exception {
		MidoriProject copy = new MidoriProject(folder).with(CITY, "peopleAffected=\"12\"/>",
				"peopleAffected=\"-12\">" + TO_EAST + "</needs>");
		Project project = copy.with(EAST, "name=\"老人クラブ\"", "").open();
		assertTrue(MidoriProject.check(project).stream().anyMatch(finding -> finding.source().file().equals(EAST)));
		Municipality municipality = project.municipality().orElseThrow();
		EditingDomain domain = MidoriProject.domain(project);
		domain.getCommandStack().execute(RemoveCommand.create(domain, municipality, Literals.TERRITORY__AREAS,
				municipality.getAreas().getFirst()));

		assertEquals(List.of("number.negative", "reference.dangling"),
				MidoriProject.check(project).stream().map(Finding::rule).toList());
	}

	@Test
	void whatIsMissingBecauseAFileIsDamagedIsNotReported() throws Exception {
		MidoriProject copy = new MidoriProject(folder).with(CITY, "</coordination:Municipality>", "");

		assertEquals(List.of("file.damaged"), MidoriProject.check(copy.open()).stream().map(Finding::rule).toList());
	}
}
