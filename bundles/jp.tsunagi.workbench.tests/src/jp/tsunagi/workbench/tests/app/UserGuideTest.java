package jp.tsunagi.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.help.UserGuide;
import jp.tsunagi.workbench.internal.app.CoordinationPerspective;
import jp.tsunagi.workbench.internal.app.HelpHandler;
import jp.tsunagi.workbench.internal.app.StartPage;

/** F1 finds a page for every part, and no page has a dead link. */
class UserGuideTest {

	private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]+)\"");

	@ParameterizedTest
	@ValueSource(strings = { StartPage.ID, CoordinationPerspective.EXPLORER, CoordinationPerspective.FINDINGS,
			CoordinationPerspective.TABLE, "jp.tsunagi.diagram.ui.editor", "jp.tsunagi.diagram.ui.network", "some.other.part" })
	void hasAPageForEveryPart(String part) throws Exception {
		assertTrue(Files.readString(UserGuide.find(HelpHandler.page(part)).orElseThrow()).contains("<html lang=\"ja\">"));
	}

	@Test
	void hasNoPageOfAnUnknownName() {
		assertEquals(Optional.empty(), UserGuide.find("unknown"));
	}

	@Test
	void hasNoDeadLinks() throws Exception {
		Path index = UserGuide.find(UserGuide.INDEX).orElseThrow();
		List<String> links = LINK.matcher(Files.readString(index)).results().map(link -> link.group(1)).distinct().toList();

		assertTrue(links.size() > 10, links::toString);
		assertEquals(List.of(), links.stream().filter(link -> !Files.exists(index.resolveSibling(link))).toList());
	}
}
