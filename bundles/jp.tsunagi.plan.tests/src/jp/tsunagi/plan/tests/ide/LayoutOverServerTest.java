package jp.tsunagi.plan.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor gets when it asks for the layout or the language of a plan. */
class LayoutOverServerTest {

	private static final String UNTIDY = "計画 見守り ｛\n期間：令和4年度\n    取組 会 頻度 毎週\n}";

	private static final String TIDY = "計画 見守り {\n  期間 令和4年度\n  取組 会 頻度 毎週\n}\n";

	@TempDir
	private Path folder;

	@Test
	void aPlanIsLaidOut() throws Exception {
		assertEquals(TIDY, formatted(UNTIDY));
		assertEquals(TIDY, formatted(TIDY));
	}

	@Test
	void keywordsAreTranslatedThereAndBack() throws Exception {
		String english = translated(TIDY, "en");
		assertTrue(english.startsWith("plan 見守り {\n  period 令和4年度\n"), english);
		assertEquals(TIDY, translated(english, "ja"));
	}

	private String formatted(String text) throws Exception {
		try (ServerSession session = ServerSession.in(folder)) {
			String uri = ServerSession.uri(folder.resolve("見守り.plan"));
			session.open(uri, text);
			List<? extends TextEdit> edits = ServerSession.get(session.server.formatting(
					new DocumentFormattingParams(ServerSession.document(uri), new FormattingOptions(2, true))));
			return apply(text, edits);
		}
	}

	@SuppressWarnings("unchecked")
	private String translated(String text, String language) throws Exception {
		try (ServerSession session = ServerSession.in(folder)) {
			String uri = ServerSession.uri(folder.resolve("見守り.plan"));
			session.open(uri, text);
			Object edits = ServerSession.get(session.server.executeCommand(
					new ExecuteCommandParams("tsunagi.plan.translateKeywords", List.of(uri, language))));
			return apply(text, (List<TextEdit>) edits);
		}
	}

	private static String apply(String text, List<? extends TextEdit> edits) {
		StringBuilder result = new StringBuilder(text);
		edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> offset(text, edit.getRange().getStart())).reversed())
				.forEach(edit -> result.replace(offset(text, edit.getRange().getStart()), offset(text, edit.getRange().getEnd()),
						edit.getNewText()));
		return result.toString();
	}

	private static int offset(String text, Position position) {
		int start = 0;
		for (int line = 0; line < position.getLine(); line++) {
			start = text.indexOf('\n', start) + 1;
		}
		return start + position.getCharacter();
	}
}
