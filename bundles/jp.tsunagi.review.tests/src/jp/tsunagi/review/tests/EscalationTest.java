package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.review.escalation.CouncilAgenda;
import jp.tsunagi.review.escalation.EscalationBoard;
import jp.tsunagi.review.escalation.EscalationCommands;
import jp.tsunagi.review.escalation.EscalationProposal;
import jp.tsunagi.review.escalation.EscalationProposal.Why;
import jp.tsunagi.review.escalation.EscalationProposals;
import jp.tsunagi.review.escalation.EscalationRow;
import jp.tsunagi.review.escalation.EscalationRow.Place;

/** What an area cannot solve goes up, and the answer comes back. */
class EscalationTest {

	private static final String MODEL = """
			<councils id="first" name="みどり第1層協議体" tier="first" visibility="public"/>
			<areas id="ward" name="緑区" tier="first">
			  <councils id="ward-council" name="緑区協議体" tier="first"/>
			  <areas id="ward-east" name="緑区東"/>
			</areas>
			<areas id="east" name="東圏域" visibility="public">
			  <councils id="second" name="東協議体" visibility="public"/>
			  <coordinators id="coordinator" name="東Co"/>
			  <needs id="need" name="買物が不便" peopleAffected="30" visibility="public"/>
			  <persons id="person" name="ある人" visibility="personal"/>
			  <issues id="shop" name="店がない" description="店が閉じた。" raisedBy="second" needs="need" visibility="public">
			    %s
			  </issues>
			  <issues id="bus" name="バスがない" raisedBy="person" visibility="internal">
			    <escalations id="bus-up" date="令和4年10月1日" to="first"/>
			  </issues>
			</areas>
			""";

	private static final String PLAN = """
			計画 買物 {
			  圏域 東圏域 協議体 東協議体 期間 令和4年度
			  課題 店 "店が遠い。" 困りごと 買物が不便 地域課題 店がない
			  課題 坂 "坂が多い。" 困りごと 買物が不便
			  目標 店を開く { 課題 店 取組 出店 担当 東Co 取組 送迎 担当 東Co }
			  目標 坂をなくす { 課題 坂 取組 手すり 担当 東Co }
			  振り返り 令和4年度 上半期 { %s }
			}""";

	@TempDir
	private Path folder;

	private ReviewedCity city;

	private EditingDomain domain;

	@BeforeEach
	void open() throws Exception {
		open("", "全体 結果 \"よい。\"");
		domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE),
				new BasicCommandStack());
	}

	private void open(String escalation, String review) throws Exception {
		city = ReviewedCity.of(folder, MODEL.formatted(escalation), PLAN.formatted(review));
	}

	private List<EscalationProposal> proposals() {
		return new EscalationProposals(city.project(), city.calendar()).of(ReviewedCity.FIRST_HALF, city.plans());
	}

	private EscalationBoard board() {
		return EscalationBoard.of(city.project(), city.calendar(), ReviewedCity.TODAY, all -> true);
	}

	@SuppressWarnings("unchecked")
	private <T extends Identified> T element(String id) {
		return (T) city.project().index().find(id).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"全体 結果 \"よい。\" | ",
			"取組 出店 次 \"続ける。\" 地域課題 店がない | 店がない MARKED",
			"取組 出店 次 終了 取組 送迎 次 終了 | 店がない STOPPED",
			"取組 出店 次 終了 取組 送迎 次 継続 | ",
			"取組 手すり 評価 D 結果 \"だめ。\" | 坂 WITHOUT_SUCCESS",
			"取組 手すり 評価 C 結果 \"まだ。\" | ",
			"取組 手すり 次 終了 取組 出店 地域課題 店がない | 店がない MARKED 坂 STOPPED",
			"取組 出店 次 終了 地域課題 店がない 取組 送迎 次 終了 | 店がない MARKED" })
	void whatAReviewCouldNotSolveIsProposed(String review, String expected) throws Exception {
		open("", review);
		assertEquals(Optional.ofNullable(expected).orElse(""),
				String.join(" ", proposals().stream().map(each -> each.title() + " " + each.why()).toList()));
	}

	@Test
	void anIssueThatNobodyTakesUpIsProposed() throws Exception {
		city = ReviewedCity.of(folder, MODEL.formatted(""),
				"計画 買物 { 圏域 東圏域 期間 令和4年度 課題 坂 取組 出店 振り返り 令和4年度 上半期 { 全体 結果 \"よい。\" } }");
		assertEquals(List.of(Why.NOTHING_DONE), proposals().stream().map(EscalationProposal::why).toList());
	}

	@Test
	void itGoesToTheNearestCouncilOfTheFirstTier() throws Exception {
		open("", "取組 出店 地域課題 店がない");
		assertEquals("first", proposals().getFirst().to().orElseThrow().getId());
		city = ReviewedCity.of(folder, MODEL.formatted(""),
				"計画 買物 { 圏域 緑区東 期間 令和4年度 振り返り 令和4年度 上半期 { 全体 地域課題 店がない } }");
		assertEquals("ward-council", proposals().getFirst().to().orElseThrow().getId());
	}

	@ParameterizedTest
	@CsvSource({ "みどり市", "緑区" })
	void aPlanOfTheFirstTierGoesNowhere(String area) throws Exception {
		city = ReviewedCity.of(folder, MODEL.formatted(""),
				"計画 買物 { 圏域 " + area + " 期間 令和4年度 振り返り 令和4年度 上半期 { 全体 地域課題 店がない } }");
		assertEquals(List.of(), proposals());
	}

	@ParameterizedTest
	@CsvSource({ "raised, 令和3年5月, 0", "answered, 令和3年5月, 0", "closed, 令和3年5月, 1", "closed, 令和4年5月, 0" })
	void whatIsOnItsWayIsNotProposedAgain(String state, String date, int proposed) throws Exception {
		open("<escalations id=\"up\" date=\"" + date + "\" to=\"first\" state=\"" + state + "\"/>", "取組 出店 地域課題 店がない");
		assertEquals(proposed, proposals().size());
	}

	@Test
	void raisingIsOneStepOfUndo() throws Exception {
		open("", "取組 出店 地域課題 店がない");
		CommunityIssue issue = element("shop");
		Command command = EscalationCommands.raise(domain, city.project(), proposals().getFirst(), FuzzyDate.parse("令和4年11月15日"))
				.orElseThrow();
		domain.getCommandStack().execute(command);
		Escalation escalation = issue.getEscalations().getFirst();
		assertEquals(EscalationState.RAISED, escalation.getState());
		assertEquals("first", escalation.getTo().getId());
		assertEquals("令和4年11月15日", escalation.getDate().toString());
		assertEquals("地域課題「店がない」を第1層の協議体へ上げる", command.getLabel());
		domain.getCommandStack().undo();
		assertTrue(issue.getEscalations().isEmpty());
	}

	@Test
	void anIssueThatTheModelLacksIsWrittenDownFirst() throws Exception {
		open("", "取組 手すり 次 終了");
		Area east = element("east");
		domain.getCommandStack().execute(EscalationCommands.raise(domain, city.project().snapshot(), proposals().getFirst(),
				FuzzyDate.parse("令和4年11月")).orElseThrow());
		assertEquals(2, east.getIssues().size(), "a copy was edited, not this project");
		domain.getCommandStack().execute(EscalationCommands.raise(domain, city.project(), proposals().getFirst(),
				FuzzyDate.parse("令和4年11月")).orElseThrow());
		CommunityIssue issue = east.getIssues().getLast();
		assertEquals("坂", issue.getName());
		assertEquals("坂が多い。", issue.getDescription());
		assertEquals("second", issue.getRaisedBy().getId());
		assertEquals("need", issue.getNeeds().getFirst().getId());
		assertEquals(1, issue.getEscalations().size());
	}

	@Test
	void theAnswerIsOneStepOfUndo() throws Exception {
		Escalation escalation = element("bus-up");
		domain.getCommandStack().execute(EscalationCommands.answer(domain, escalation, "試しに走らせる。", FuzzyDate.parse("令和4年11月")));
		assertEquals(Place.ANSWERED, board().rows().getFirst().place());
		assertEquals(Optional.of(60L), board().rows().getFirst().daysWaiting(), "to the last day that the answer may be of");
		domain.getCommandStack().execute(EscalationCommands.move(domain, escalation, EscalationState.CLOSED));
		assertEquals(Place.CLOSED, board().rows().getFirst().place());
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		assertEquals(EscalationState.RAISED, escalation.getState());
	}

	@Test
	void theBoardShowsWhatIsOverdueFirst() throws Exception {
		open("""
				<escalations id="closed" date="令和3年4月" to="first" state="closed" decidedOn="令和3年7月"/>
				<escalations id="answered" date="令和4年4月" to="first" state="answered" decidedOn="令和4年7月"/>
				<escalations id="overdue" date="令和4年8月10日" to="first"/>
				<escalations id="late" date="令和4年4月" to="first" state="discussed"/>
				<escalations id="undated" to="first"/>
				<escalations id="older" date="令和2年4月" to="first" state="closed" decidedOn="令和2年7月"/>
				""", "全体 結果 \"よい。\"");
		assertEquals(List.of("late", "overdue", "bus-up", "undated", "answered", "closed", "older"),
				ReviewedCity.ids(board().rows().stream().map(EscalationRow::escalation)));
		EscalationRow late = board().rows().getFirst();
		assertEquals(Optional.of(LocalDate.of(2022, 7, 30)), late.due());
		assertEquals(Optional.of(199L), late.daysWaiting());
		assertEquals("東圏域", late.area().orElseThrow().getName());
	}

	@Test
	void theAgendaTellsWhatTheCouncilShouldKnow() throws Exception {
		open("""
				<escalations id="up" date="令和4年8月10日" to="first"/>
				<escalations id="told" date="令和4年7月1日" to="first" state="answered" decidedOn="令和4年7月1日" decision="店を招く。"/>
				""", "全体 結果 \"よい。\"");
		Council council = element("first");
		assertEquals("""
				1. 協議：店がない（東圏域）
				   店が閉じた。
				   提起：東協議体
				   困りごと：買物が不便（30人）
				   令和4年8月10日に上げられ、97日たっています。
				2. 協議：バスがない（東圏域）
				   令和4年10月1日に上げられ、45日たっています。
				3. 回答の報告：店がない（東圏域）
				   店が閉じた。
				   提起：東協議体
				   困りごと：買物が不便（30人）
				   令和4年7月1日に上げられました。
				   回答：店を招く。""",
				CouncilAgenda.of(council, board(), Audience.INTERNAL::maySee).text());
		EscalationBoard forPartners = EscalationBoard.of(city.project(), city.calendar(), ReviewedCity.TODAY, Audience.PARTNERS::maySee);
		assertEquals(2, CouncilAgenda.of(council, forPartners, Audience.PARTNERS::maySee).items().size());
	}
}
