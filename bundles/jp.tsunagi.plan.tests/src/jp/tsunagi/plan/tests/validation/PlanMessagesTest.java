package jp.tsunagi.plan.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.plan.language.ide.creation.NewElement;
import jp.tsunagi.plan.language.ide.quickfix.PlanFix;
import jp.tsunagi.plan.language.syntax.PlanSyntaxErrors;
import jp.tsunagi.plan.language.validation.PlanIssue;

/** What users read is there in Japanese and in English, and says the same. */
class PlanMessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

	@ParameterizedTest
	@ValueSource(classes = { PlanIssue.class, PlanSyntaxErrors.class, PlanFix.class, NewElement.class })
	void bothLanguagesSayTheSame(Class<?> neighbour) throws IOException {
		Properties japanese = read(neighbour, "messages.properties");
		Properties english = read(neighbour, "messages_en.properties");
		assertEquals(japanese.stringPropertyNames(), english.stringPropertyNames());
		for (String key : japanese.stringPropertyNames()) {
			assertEquals(placeholders(japanese.getProperty(key)), placeholders(english.getProperty(key)), key);
			assertFalse(english.getProperty(key).codePoints().anyMatch(Character::isIdeographic), key);
		}
	}

	@ParameterizedTest
	@EnumSource
	void issueHasAMessageOfItsOwn(PlanIssue issue) throws IOException {
		String key = issue.name().charAt(0) + camelCase(issue.name()).substring(1);
		String template = read(PlanIssue.class, "messages.properties").getProperty(key.substring(0, 1).toLowerCase() + key.substring(1));
		assertEquals(PLACEHOLDER.matcher(template).replaceAll("…"), issue.message("…", "…", "…", "…"));
		assertTrue(issue.code().startsWith("plan."));
	}

	@Test
	void codesAreFoundAgain() {
		assertEquals(PlanIssue.AREA_MISSING, PlanIssue.of("plan.area-missing").orElseThrow());
		assertTrue(PlanIssue.of("plan.nothing").isEmpty());
	}

	private static String camelCase(String constant) {
		return Pattern.compile("_?([A-Z])([A-Z]*)").matcher(constant).replaceAll(word -> word.group(1) + word.group(2).toLowerCase());
	}

	private static Properties read(Class<?> neighbour, String file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = neighbour.getResourceAsStream(file)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}

	private static Set<String> placeholders(String message) {
		return PLACEHOLDER.matcher(message).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}
}
