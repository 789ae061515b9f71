package jp.tsunagi.review.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetChanges;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetReader;
import jp.tsunagi.review.sheet.SheetWriter;

/** Sheets that were filled in go back into the plan. */
class SheetReadBackTest {

	private static final String ENTRY = "reviews/=FY2022H2/entries/=goals%2F=方向性の確認%2Factions%2F=シートづくり/";

	private static final String COMMENT = "reviews/=FY2022H2/notes/+0:/";

	private final Plan plan = Examples.plan("yokohama", "美しが丘CPの取組共有シート");

	private final PlanText text = new PlanText((XtextResource) plan.eResource());

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void whatWasFilledInBecomesEditsOfTheText(SheetFormat format) throws Exception {
		Map<CellAddress, String> typed = new LinkedHashMap<>();
		typed.put(at("vision"), "一行目\n\"二行目\"");
		typed.put(at("situations/#1/text"), "");
		typed.put(at("situations/+0:/text"), "新しい現状");
		typed.put(at("issues/+0:/name"), "担い手 不足");
		typed.put(at("issues/+0:/text"), "担い手が足りない。");
		typed.put(at("goals/=方向性の確認/actions/+0:/name"), "声の聞き取り");
		typed.put(at("goals/=方向性の確認/actions/+0:/frequency"), "毎月");
		typed.put(at(ENTRY + "evaluation"), "Ａ");
		typed.put(at(ENTRY + "result"), "シートが３回共有された。");
		typed.put(at(ENTRY + "decision"), "改善");
		typed.put(at(ENTRY + "next"), "書き方の例を配る。");
		typed.put(at(ENTRY + "due"), "令和5年4月");
		typed.put(at(ENTRY + "owners"), "美しが丘第2層コーディネーター、青葉区第1層コーディネーター");
		typed.put(at(COMMENT + "by"), "美しが丘CP");
		typed.put(at(COMMENT + "text"), "全員が自分の言葉で書けた。");
		byte[] filled = OfficeEdits.type(SheetWriter.write(sheet(plan), format), format, typed);

		SheetChanges changes = SheetReader.read(filled).changes(plan);
		List<SheetChange> proposed = changes.of(ChangeKind.CHANGED_HERE);
		assertEquals(typed, proposed.stream().collect(Collectors.toMap(change -> change.address().get(), SheetChange::sheet)));
		assertEquals(changes.all().size(), proposed.size() + changes.of(ChangeKind.SAME).size());

		PlanText after = changes.apply(text, proposed);
		Plan edited = named(after, plan.getName());
		assertEquals("一行目\n\"二行目\"", edited.getVision());
		assertEquals(List.of(plan.getSituations().getFirst().getText(), "新しい現状"),
				edited.getSituations().stream().map(situation -> situation.getText()).toList());
		assertEquals("担い手が足りない。", edited.getIssues().getLast().getText());
		assertEquals("毎月", edited.getGoals().getFirst().getActions().getLast().getFrequency());
		Review review = edited.getReviews().getLast();
		ReviewEntry entry = review.getEntries().getLast();
		assertEquals("シートづくり", entry.getAction().getName());
		assertEquals(List.of("Ａ", "シートが３回共有された。", Decision.IMPROVE, "書き方の例を配る。", "令和5年4月"),
				List.of(entry.getEvaluation(), entry.getResult(), entry.getDecision(), entry.getNext(), entry.getDue().toString()));
		assertEquals(2, entry.getOwners().size());
		assertEquals("美しが丘CP", ((Element) review.getNotes().getLast().getBy()).getName());
		List<String> lines = new ArrayList<>(text.text().lines().toList());
		lines.removeAll(after.text().lines().toList());
		assertTrue(lines.size() <= 4, lines.toString());

		assertEquals(List.of(), SheetReader.read(filled).changes(edited).all().stream()
				.filter(change -> change.kind().isApplicable()).toList());
		assertEquals(after.text(), SheetReader.read(filled).changes(edited).apply(after, List.of()).text());
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void theFirstReviewOfAHalfYearComesWithItsEntries(SheetFormat format) throws Exception {
		PlanText without = text.with(text.text().substring(0, text.text().lastIndexOf("  振り返り")) + "}\n");
		Plan shorter = named(without, plan.getName());
		assertEquals(1, shorter.getReviews().size());
		byte[] filled = OfficeEdits.type(SheetWriter.write(sheet(shorter), format), format,
				Map.of(at(ENTRY + "result"), "できた。", at("reviews/=FY2022H2/entries/=/learning"), "分かった。"));
		SheetChanges changes = SheetReader.read(filled).changes(shorter);
		Plan edited = named(changes.apply(without, changes.of(ChangeKind.CHANGED_HERE)), plan.getName());
		assertEquals(2, edited.getReviews().size());
		assertEquals(List.of("できた。"), edited.getReviews().getLast().getEntries().stream().map(ReviewEntry::getResult)
				.filter(result -> result != null).toList());
		assertEquals(2, edited.getReviews().getLast().getEntries().size());
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void theSecondOfTwoSheetsShowsWhereTheyDiffer(SheetFormat format) throws Exception {
		byte[] blank = SheetWriter.write(sheet(plan), format);
		CellAddress result = at(ENTRY + "result");
		byte[] first = OfficeEdits.type(blank, format, Map.of(result, "はじめの人の文", at(ENTRY + "learning"), "同じ文",
				at("vision"), "新しい姿"));
		byte[] second = OfficeEdits.type(blank, format, Map.of(result, "次の人の文", at(ENTRY + "learning"), "同じ文"));
		SheetChanges ofFirst = SheetReader.read(first).changes(plan);
		PlanText after = ofFirst.apply(text, ofFirst.of(ChangeKind.CHANGED_HERE));
		SheetChanges ofSecond = SheetReader.read(second).changes(named(after, plan.getName()));

		List<SheetChange> conflicts = ofSecond.of(ChangeKind.CONFLICT);
		assertEquals(List.of(result), addresses(conflicts));
		assertEquals(List.of("", "はじめの人の文", "次の人の文"), List.of(conflicts.getFirst().before().get(),
				conflicts.getFirst().now().get(), conflicts.getFirst().sheet()));
		assertEquals(List.of(at("vision")), addresses(ofSecond.of(ChangeKind.CHANGED_IN_PLAN)));
		assertEquals(List.of(), ofSecond.of(ChangeKind.CHANGED_HERE));
		assertEquals("次の人の文", named(ofSecond.apply(after, conflicts), plan.getName()).getReviews().getLast().getEntries().getLast()
				.getResult());
		assertThrows(SheetException.class, () -> ofFirst.apply(after, ofFirst.of(ChangeKind.CHANGED_HERE)));
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void memosBecomeNotesOfTheirCategory(SheetFormat format) throws Exception {
		Plan memo = Examples.plan("yokohama", "西区の学び合い");
		PlanText written = new PlanText((XtextResource) memo.eResource());
		Sheet sheet = SheetFiller.fill(memo, SheetForm.MEMO, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK);
		assertEquals(List.of("目標・取組", "交流・居場所", "生活支援", "見守り・つながり", "その他"),
				sheet.sections().getFirst().columns().stream().map(SheetColumn::head).toList());
		byte[] filled = OfficeEdits.type(SheetWriter.write(sheet, format), format,
				Map.of(at("goals/=目的を言葉にする/actions/=事例検討会/notes/+0:生活支援/text"), "発表の準備を手伝った。",
						at("notes/+0:/text"), "分類のないメモ", at("notes/#0/text"), ""));
		SheetChanges changes = SheetReader.read(filled).changes(memo);
		Plan edited = named(changes.apply(written, changes.of(ChangeKind.CHANGED_HERE)), memo.getName());
		assertEquals("生活支援 発表の準備を手伝った。", edited.getGoals().getFirst().getActions().get(1).getNotes().stream()
				.map(note -> note.getCategory() + " " + note.getText()).collect(Collectors.joining("\n")));
		assertEquals(List.of(memo.getNotes().get(1).getText(), memo.getNotes().get(2).getText(), "分類のないメモ"),
				edited.getNotes().stream().map(note -> note.getText()).toList());
		assertEquals(List.of(), SheetReader.read(filled).changes(edited).all().stream()
				.filter(change -> change.kind().isApplicable()).toList());
	}

	@Test
	void whatCannotStandInThePlanSaysWhy() throws Exception {
		Map<CellAddress, String> typed = Map.of(at(ENTRY + "decision"), "様子を見る", at(ENTRY + "due"), "そのうち", at(COMMENT + "by"),
				"知らない会", at(COMMENT + "text"), "よかった。", at("issues/+0:/text"), "名前のない課題");
		byte[] filled = OfficeEdits.type(SheetWriter.write(sheet(plan), SheetFormat.DOCX), SheetFormat.DOCX, typed);
		SheetChanges changes = SheetReader.read(filled).changes(plan);
		assertEquals(List.of(at(COMMENT + "text")), addresses(changes.of(ChangeKind.CHANGED_HERE)));
		assertEquals(4, changes.of(ChangeKind.NOT_PLACEABLE).size());
		assertTrue(changes.of(ChangeKind.NOT_PLACEABLE).stream().allMatch(change -> change.reason().isPresent()
				&& !change.place().isEmpty()), changes.all().toString());
		assertTrue(changes.of(ChangeKind.NOT_PLACEABLE).stream().anyMatch(change -> change.reason().get().contains("知らない会")));
	}

	@Test
	void aPartThatThePlanHasNoMoreIsNamed() throws Exception {
		byte[] filled = OfficeEdits.type(SheetWriter.write(sheet(plan), SheetFormat.XLSX), SheetFormat.XLSX,
				Map.of(at("issues/=話し合いの場/text"), "書き直した。"));
		Plan renamed = named(text.with(text.text().replace("話し合いの場 \"", "話す場 \"").replace("課題 話し合いの場", "課題 話す場")),
				plan.getName());
		SheetChanges changes = SheetReader.read(filled).changes(renamed);
		assertEquals(List.of("書き直した。"), changes.of(ChangeKind.NOT_PLACEABLE).stream().map(SheetChange::sheet).toList());
	}

	@Test
	void whatIsNewInAPartThatIsGoneIsNotPutElsewhere() throws Exception {
		byte[] filled = OfficeEdits.type(SheetWriter.write(sheet(plan), SheetFormat.XLSX), SheetFormat.XLSX,
				Map.of(at("goals/=方向性の確認/actions/+0:/name"), "新しい取組", at(ENTRY + "result"), "できた。"));
		Plan renamed = named(text.with(text.text().replace("目標 方向性の確認", "目標 進む方向")), plan.getName());
		SheetChanges changes = SheetReader.read(filled).changes(renamed);
		assertEquals(List.of(), changes.of(ChangeKind.CHANGED_HERE));
		assertEquals(List.of("新しい取組", "できた。"), changes.of(ChangeKind.NOT_PLACEABLE).stream().map(SheetChange::sheet).toList());
	}

	@Test
	void partsWithoutNamesAreFoundWhereverTheyStandNow() throws Exception {
		byte[] filled = OfficeEdits.type(SheetWriter.write(sheet(plan), SheetFormat.DOCX), SheetFormat.DOCX,
				Map.of(at("situations/#1/text"), "書き直した現状"));
		Plan longer = named(text.with(text.text().replace("  現状 \"コロナ", "  現状 \"先に足した\"\n  現状 \"コロナ")), plan.getName());
		SheetChanges changes = SheetReader.read(filled).changes(longer);
		assertEquals(List.of(longer.getSituations().get(2).getText()), changes.of(ChangeKind.CHANGED_HERE).stream()
				.map(change -> change.now().get()).toList());
	}

	private static Sheet sheet(Plan plan) throws SheetException {
		return SheetFiller.fill(plan, SheetForm.SHARED, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK);
	}

	private static Plan named(PlanText text, String name) {
		return text.plans().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
	}

	static List<CellAddress> addresses(List<SheetChange> changes) {
		return changes.stream().map(change -> change.address().orElseThrow()).toList();
	}

	static CellAddress at(String address) {
		return CellAddress.parse(address);
	}
}
