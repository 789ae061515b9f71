package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.Overview;
import jp.tsunagi.plan.project.PlanLibrary;

/** Every link of a published folder leads to something that is in it. */
class PublishedLinksTest {

	private static final Pattern LINK = Pattern.compile("(?:xlink:)?href=\"([^\"]*)\"");

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "yokohama"})
	void everyLinkHasATarget(String example) throws Exception {
		Clock clock = Clock.systemUTC();
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples"), example), new NullProgressMonitor());
		Map<String, byte[]> files = new Overview(project, PlanLibrary.open(project, clock, new NullProgressMonitor()).plans(),
				Audience.PUBLIC, List.of(), clock).files();
		TreeSet<String> broken = new TreeSet<>();
		int linked = 0;
		for (String page : files.keySet().stream().filter(name -> name.endsWith(".html")).toList()) {
			Matcher links = LINK.matcher(text(files, page));
			while (links.find()) {
				String target = links.group(1);
				if (!target.matches("(data|https?):.*")) {
					linked++;
					int fragment = target.indexOf('#');
					String file = fragment < 0 ? target : fragment == 0 ? page : target.substring(0, fragment);
					boolean found = files.containsKey(file)
							&& (fragment < 0 || text(files, file).contains(" id=\"" + target.substring(fragment + 1) + '"'));
					if (!found) {
						broken.add(page + " -> " + target);
					}
				}
			}
		}
		assertTrue(linked > 100, String.valueOf(linked));
		assertTrue(files.keySet().stream().anyMatch(page -> text(files, page).contains("xlink:href=\"plan-1.html#part-")),
				"no part of a plan leads to its page");
		assertEquals(new TreeSet<>(), broken);
	}

	private static String text(Map<String, byte[]> files, String name) {
		return new String(files.get(name), StandardCharsets.UTF_8);
	}
}
