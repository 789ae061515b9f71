package jp.tsunagi.plan.ui.internal.colouring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.FrameworkUtil;

import jp.tsunagi.plan.PlanPackage;

/**
 * The keywords of the language, read from its grammar's text: long before a parser is loaded, the first plan is coloured.
 */
public final class PlanKeywords {

	private static final String GRAMMAR = "jp/tsunagi/plan/language/Plan.xtext";

	/** {@code GoalKeyword: ('目標' | 'goal') Colon?;}. */
	private static final Pattern RULE = Pattern.compile("(?m)^(\\w+)Keyword:\\s*\\(([^)]*)\\)");

	/** What a keyword introduces, by each of its words: {@code 目標} and {@code goal} are {@code Goal}. */
	private static final Map<String, String> SUBJECTS = read();

	private PlanKeywords() {
	}

	/** Whether {@code word} is a keyword, in either language. */
	public static boolean contains(String word) {
		return SUBJECTS.containsKey(word);
	}

	/** What the keyword {@code word} introduces, such as {@code Goal}; empty if it is no keyword. */
	public static Optional<String> subject(String word) {
		return Optional.ofNullable(SUBJECTS.get(word));
	}

	private static Map<String, String> read() {
		URL grammar = FrameworkUtil.getBundle(PlanPackage.class).getResource(GRAMMAR);
		Map<String, String> subjects = new LinkedHashMap<>();
		try (InputStream input = grammar.openStream()) {
			Matcher rule = RULE.matcher(new String(input.readAllBytes(), StandardCharsets.UTF_8));
			while (rule.find()) {
				String subject = rule.group(1);
				Arrays.stream(rule.group(2).split("\\|")).map(word -> word.strip().replace("'", ""))
						.forEach(word -> subjects.put(word, subject));
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return Map.copyOf(subjects);
	}
}
