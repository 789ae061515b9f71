package jp.tsunagi.milestone.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.gantt.Grouping;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Milestone;

/** Rows stand under the headings that somebody asks for, and only those that are looked for. */
class GanttRowsTest {

	private final SamplePlan sample = new SamplePlan("移動販売");

	private final Action prepare = sample.action("検討");

	private final Action watch = sample.action("見守り");

	private final Milestone visit = sample.milestone(prepare, "見学", "令和4年5月");

	private final Milestone start = sample.milestone(prepare, "シュッパツ式", "令和4年秋");

	private final Milestone talk = sample.milestone(watch, "ふりかえり", "令和5年3月");

	/** Labels, indented as their rows are. */
	private static List<String> outline(GanttRows rows) {
		return rows.rows().stream().map(row -> "  ".repeat(row.depth()) + row.label()).toList();
	}

	private static Organization organization(String id, String name) {
		Organization organization = CoordinationFactory.eINSTANCE.createOrganization();
		organization.setId(id);
		organization.setName(name);
		return organization;
	}

	@Test
	void plansHoldActionsAndTheseMilestones() {
		assertEquals(List.of("移動販売", "  検討", "    見学", "    シュッパツ式", "  見守り", "    ふりかえり"), outline(sample.rows(GanttView.ALL)));
		assertEquals(List.of("検討", "  見学", "  シュッパツ式", "見守り", "  ふりかえり"), outline(sample.rows(GanttView.ALL.by(Grouping.ACTION))));
	}

	@Test
	void actionsOfOneNameAreTwo() {
		sample.milestone(sample.action("検討"), "もう一つ", "2022");
		assertEquals(2, outline(sample.rows(GanttView.ALL)).stream().filter("  検討"::equals).count());
	}

	@Test
	void whoIsInChargeMayBeSeveral() {
		Organization club = organization("club", "自治会");
		Organization shop = organization("shop", "商店会");
		prepare.getOwners().add(club);
		start.getOwners().addAll(List.of(shop, club));
		GanttRows rows = sample.rows(GanttView.ALL.by(Grouping.OWNER));
		assertEquals(List.of("自治会", "  見学", "  シュッパツ式", "商店会", "  シュッパツ式", "担当なし", "  ふりかえり"), outline(rows));
		assertEquals(List.of(2, 4), rows.places(start));
		assertEquals(List.of("商店会", "自治会"), rows.owners(start));
		assertEquals("検討", ((GanttRow.Entry) rows.rows().get(1)).context());
	}

	@Test
	void whoMayNotBeNamedIsNot() {
		Organization hidden = organization("hidden", "匿名の会");
		start.getOwners().add(hidden);
		GanttRows rows = GanttRows.of(sample.schedule(), GanttView.ALL.by(Grouping.OWNER), Vocabularies.builtIn(),
				(EObject element) -> element != hidden);
		assertTrue(outline(rows).stream().noneMatch(label -> label.contains("匿名")), outline(rows).toString());
		assertEquals(List.of(), rows.owners(start));
		assertTrue(GanttRows.of(sample.schedule(), GanttView.ALL.searching("匿名"), Vocabularies.builtIn(),
				(EObject element) -> element != hidden).rows().isEmpty());
	}

	@Test
	void areasAndCategoriesAreHeadings() {
		for (String name : List.of("東", "西")) {
			Area area = CoordinationFactory.eINSTANCE.createArea();
			area.setId(name);
			area.setName(name);
			sample.plan().getAreas().add(area);
		}
		assertEquals(List.of("東", "  見学", "  シュッパツ式", "  ふりかえり", "西", "  見学", "  シュッパツ式", "  ふりかえり"),
				outline(sample.rows(GanttView.ALL.by(Grouping.AREA))));
		prepare.setCategory("生活支援");
		assertEquals(List.of("生活支援", "  見学", "  シュッパツ式", "分類なし", "  ふりかえり"), outline(sample.rows(GanttView.ALL.by(Grouping.CATEGORY))));
	}

	@Test
	void wordsAreFoundInAnyWriting() {
		assertEquals(List.of("移動販売", "  検討", "    シュッパツ式"), outline(sample.rows(GanttView.ALL.searching("しゅっぱつ"))));
		assertEquals(List.of("移動販売", "  見守り", "    ふりかえり"), outline(sample.rows(GanttView.ALL.searching("見守り 移動"))));
		assertEquals(2, sample.rows(GanttView.ALL.searching("見守り")).hidden());
	}

	@Test
	void statesAreChosen() {
		visit.setDone(FuzzyDate.parse("令和4年5月"));
		assertEquals(List.of("移動販売", "  検討", "    見学"), outline(sample.rows(GanttView.ALL.only(Set.of(MilestoneState.DONE)))));
	}

	@Test
	void whatIsHiddenIsSaid() {
		assertEquals(Optional.of("条件に合う道標はありません\u3002\uff083件が隠れています\uff09"), sample.rows(GanttView.ALL.searching("ない語")).emptiness());
		assertEquals(Optional.of("道標はまだありません\u3002"), new SamplePlan("空").rows(GanttView.ALL).emptiness());
		assertEquals(Optional.empty(), sample.rows(GanttView.ALL).emptiness());
	}

	@Test
	void headingsCountAndFold() {
		visit.setDone(FuzzyDate.parse("令和4年5月"));
		GanttRows rows = sample.rows(GanttView.ALL);
		GanttRow.Heading heading = (GanttRow.Heading) rows.rows().get(1);
		assertEquals(List.of(1, 2), List.of(heading.done(), heading.total()));
		assertEquals(Optional.of(prepare), heading.part());
		assertEquals(FuzzyDate.parse("令和4年5月").earliest(), heading.span().orElseThrow().first());
		GanttRows folded = sample.rows(GanttView.ALL.folding(Set.of(heading.key())));
		assertEquals(List.of("移動販売", "  検討", "  見守り", "    ふりかえり"), outline(folded));
		assertEquals(List.of(), folded.places(start));
		assertEquals(2, ((GanttRow.Heading) folded.rows().get(1)).total());
		assertEquals(0, folded.hidden());
	}

	@Test
	void whatIsGivenUpDoesNotCount() {
		visit.setDone(FuzzyDate.parse("令和4年5月"));
		start.setDropped(FuzzyDate.parse("令和4年6月"));
		talk.setDropped(FuzzyDate.parse("令和4年6月"));
		GanttRows rows = sample.rows(GanttView.ALL);
		assertEquals(List.of("1/1", "1/1", "0/0"), rows.rows().stream().filter(GanttRow.Heading.class::isInstance)
				.map(GanttRow.Heading.class::cast).map(heading -> heading.done() + "/" + heading.total()).toList());
		List<String> painted = RecordingCanvas.of(sample.frame()).texts();
		assertTrue(painted.contains("1/1"), painted::toString);
		assertTrue(painted.stream().noneMatch("0/0"::equals), painted::toString);
		assertTrue(painted.contains("取りやめ"), painted::toString);
	}

	@Test
	void theChainThatHoldsUpIsKnown() {
		start.getPredecessors().add(visit);
		start.setPlanned(FuzzyDate.parse("令和4年6月"));
		GanttRows rows = sample.rows(GanttView.ALL);
		assertTrue(rows.isLongestChain(visit, start));
		assertTrue(!rows.isLongestChain(start, talk));
	}

	@Test
	void whatIsAbsurdlyFarIsNotSeenTogetherWithTheRest() {
		SamplePlan sample = new SamplePlan("計画");
		Action action = sample.action("取組");
		sample.milestone(action, "打ち間違い", "9999");
		Window typo = new Window(LocalDate.of(9999, 1, 1), LocalDate.of(9999, 12, 31));
		assertEquals(Optional.of(typo), sample.rows(GanttView.ALL).nearSpan(), "there is nothing else");
		sample.milestone(action, "むかし", "2003-10-01");
		sample.milestone(action, "これから", "2035-04-01");
		assertEquals(Optional.of(new Window(LocalDate.of(2003, 10, 1), LocalDate.of(2035, 4, 1))),
				sample.rows(GanttView.ALL).nearSpan());
		assertEquals(Optional.of(new Window(LocalDate.of(2003, 10, 1), typo.last())), sample.rows(GanttView.ALL).span());
	}
}
