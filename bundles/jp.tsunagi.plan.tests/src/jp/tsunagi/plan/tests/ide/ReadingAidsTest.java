package jp.tsunagi.plan.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What helps to read a plan: hovers, the tree of parts, folding, what each word is. */
class ReadingAidsTest {

	@TempDir
	private Path folder;

	private ServerSession session;

	private String uri;

	@BeforeEach
	void start() throws Exception {
		session = ServerSession.in(SampleProject.in(folder));
		uri = ServerSession.uri(folder.resolve("a.plan"));
	}

	@AfterEach
	void stop() {
		session.close();
	}

	private Hover hover(String marked) throws Exception {
		Caret caret = Caret.in(marked);
		session.open(uri, caret.text());
		return ServerSession.get(session.server.hover(new HoverParams(ServerSession.document(uri), caret.position())));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"計画 a { ‸期間 令和4年度 }|年度", "計画 a { 取組 b 協力 久良‸岐丘自治会 }|くらきおかじちかい",
			"計画 a { 取組 b 協力 久良‸岐丘自治会 }|045-111-1111", "計画 a { 取組 b 活動体 ‸友愛会(屛風ヶ浦) }|屛風ヶ浦",
			"計画 a { 取組 b 活動体 ‸友愛会(屛風ヶ浦) }|買物を手伝う", "計画 a { 取組 b 活動体 ‸友愛会(屛風ヶ浦) }|令和3年4月",
			"計画 a { 道標 b 予定 令‸和4年秋 }|2022年9月1日", "計画 a { 道標 b 予定 ‸2022年9月 }|令和4年9月", "計画 a { 予算 1‸2万円 }|120000",
			"計画 a { 道標 ‸b 予定 令和3年 }|予定を過ぎています", "計画 a { 道標 ‸b 予定 令和4年秋 完了 令和4年9月 }|完了（令和4年9月）",
			"計画 a { 道標 c 道標 ‸b 前提 c }|前提: c", "計画 a { 振り返り ‸令和4年度 上半期 }|2022年度上半期"})
	void tellsWhatIsKnown(String marked, String said) throws Exception {
		String markdown = hover(marked).getContents().getRight().getValue();
		assertTrue(markdown.contains(said), markdown);
	}

	@Test
	void doesNotTellWhatIsPersonalNorAnythingOfBlanks() throws Exception {
		assertFalse(hover("計画 a { 取組 b 活動体 ‸友愛会(屛風ヶ浦) }").getContents().getRight().getValue().contains("045-000"));
		assertNull(hover("計画 a {   ‸  }"));
	}

	private List<DocumentSymbol> symbols(String text) throws Exception {
		session.open(uri, text);
		return ServerSession.get(session.server.documentSymbol(new DocumentSymbolParams(ServerSession.document(uri)))).stream()
				.map(Either::getRight).toList();
	}

	private static String tree(List<DocumentSymbol> symbols) {
		StringBuilder tree = new StringBuilder();
		symbols.forEach(symbol -> tree.append(symbol.getName()).append('[').append(symbol.getDetail()).append(']')
				.append(symbol.getChildren().isEmpty() ? "" : "(" + tree(symbol.getChildren()) + ")").append(' '));
		return tree.toString().strip();
	}

	@Test
	void showsThePartsAsATree() throws Exception {
		assertEquals("a[計画・令和4年度](b[目標](数[指標・0 → 4] c[取組](m[道標・令和4年5月])) 令和4年度上半期[振り返り](c[取組・A]))",
				tree(symbols("計画 a { 期間 令和4年度 目標 b { 指標 数 基準値 0 目標値 4 取組 c { 道標 m 予定 令和4年5月 } }"
						+ " 振り返り 令和4年度 上半期 { 取組 c 評価 A } }")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"計画 a { 目標 b { 取組 c 担当|a[計画](b[目標](c[取組]))", "計画 a { 取組 |a[計画]",
			"計画 a { 目標 b { 指標 目標値 } 取組 c }|b[目標]"})
	void hasATreeOfAHalfWrittenPlan(String text, String part) throws Exception {
		assertTrue(tree(symbols(text)).contains(part), () -> text + part);
	}

	@Test
	void foldsParts() throws Exception {
		session.open(uri, "計画 a {\n  目標 b {\n    取組 c\n  }\n  /* x\n  y */\n}\n");
		List<FoldingRange> ranges = ServerSession
				.get(session.server.foldingRange(new FoldingRangeRequestParams(ServerSession.document(uri))));
		List<String> lines = ranges.stream().map(range -> range.getStartLine() + "-" + range.getEndLine()).sorted().toList();
		assertTrue(lines.containsAll(List.of("0-6", "1-3", "4-5")), lines::toString);
	}

	@Test
	void saysWhatEachWordIs() throws Exception {
		String text = "計画 a { ※ x\n 取組 b 担当 久良岐丘自治会 頻度 毎週\n 道標 m 予定 令和4年5月\n 道標 n 前提 m\n"
				+ " 振り返り 令和4年度 上半期 { 全体 評価 A 結果 「よ\n い」 次 継続 }\n }";
		session.open(uri, text);
		List<Integer> data = ServerSession.get(session.server.semanticTokensFull(new SemanticTokensParams(ServerSession.document(uri))))
				.getData();
		List<String> types = session.capabilities.getSemanticTokensProvider().getLegend().getTokenTypes();
		String[] lines = text.split("\n");
		List<String> tokens = new ArrayList<>();
		int line = 0;
		int column = 0;
		for (int at = 0; at < data.size(); at += 5) {
			line += data.get(at);
			column = data.get(at) == 0 ? column + data.get(at + 1) : data.get(at + 1);
			tokens.add(types.get(data.get(at + 3)) + ":" + lines[line].substring(column, column + data.get(at + 2)));
		}
		assertEquals(List.of("keyword:計画", "class:a", "comment:※ x", "keyword:取組", "class:b", "property:担当", "variable:久良岐丘自治会",
				"property:頻度", "string:毎週", "keyword:道標", "class:m", "property:予定", "number:令和4年5月", "keyword:道標", "class:n", "property:前提",
				"class:m", "keyword:振り返り", "number:令和4年度", "number:上半期", "keyword:全体", "property:評価", "enumMember:A", "property:結果",
				"string:「よ", "string:い」", "property:次", "enumMember:継続"), tokens);
	}
}
