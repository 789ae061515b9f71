package jp.tsunagi.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.validation.ValidationRule;

/** Every built-in rule is contributed in full, in both languages. */
class RuleContributionsTest {

	private static final String PLUG_IN = "jp.tsunagi.core";

	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

	private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

	private static Properties japanese;

	private static Properties english;

	@BeforeAll
	static void readMessages() throws IOException {
		japanese = read("plugin.properties");
		english = read("plugin_en.properties");
	}

	private static Properties read(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(Platform.getBundle(PLUG_IN).getEntry(file).openStream(), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}

	static Stream<String> ids() {
		return rules().map(rule -> rule.getAttribute("id"));
	}

	private static Stream<IConfigurationElement> rules() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(ValidationRule.EXTENSION_POINT))
				.filter(rule -> PLUG_IN.equals(rule.getContributor().getName()));
	}

	private static IConfigurationElement rule(String id) {
		return rules().filter(rule -> id.equals(rule.getAttribute("id"))).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@MethodSource("ids")
	void saysWhatIsWrongInBothLanguages(String id) {
		String ja = japanese.getProperty(id, "");
		String en = english.getProperty(id, "");

		assertEquals(ja, rule(id).getAttribute("message"), "the tests run in Japanese");
		assertTrue(JAPANESE.matcher(ja).find() && ja.endsWith("。"), ja);
		assertTrue(!en.isBlank() && !JAPANESE.matcher(en).find() && en.endsWith("."), en);
		assertTrue(!ja.contains("'") && !en.contains("'"), "a single quote would be taken for a sign of its own");
		assertEquals(places(ja), places(en), "what is told in one language is told in the other");
	}

	private static Set<String> places(String message) {
		return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@MethodSource("ids")
	void hasASeverityAndAClass(String id) throws Exception {
		assertTrue(List.of("error", "warning", "info").contains(rule(id).getAttribute("severity")));
		assertTrue(Severity.valueOf(rule(id).getAttribute("severity").toUpperCase()).ordinal() >= 0);
		assertTrue(rule(id).createExecutableExtension("class") instanceof ValidationRule<?>);
	}

	@Test
	void noIdIsUsedTwice() {
		List<String> ids = ids().toList();
		assertEquals(ids.size(), new HashSet<>(ids).size());
		assertNotEquals(0, ids.size());
	}

	@Test
	void noMessageIsLeftOver() {
		Set<String> used = ids().collect(Collectors.toCollection(TreeSet::new));
		used.addAll(List.of("projectChecks", "validationRules", "vocabularies"));
		assertEquals(used, new TreeSet<>(japanese.stringPropertyNames()));
		assertEquals(used, new TreeSet<>(english.stringPropertyNames()));
	}
}
