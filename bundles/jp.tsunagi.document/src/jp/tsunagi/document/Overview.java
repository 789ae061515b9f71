package jp.tsunagi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.internal.html.OverviewPage;
import jp.tsunagi.document.internal.html.PublishedProject;

/**
 * The overview of a project as one web page that opens from disk and prints on A4. It has neither contacts nor persons,
 * and nothing that its audience may not see. The same project gives the same bytes on the same day.
 */
public final class Overview {

	/** The page. */
	public static final String PAGE = "index.html";

	/** How the page looks. */
	public static final String STYLE = "style.css";

	private final PublishedProject published;

	private final List<Finding> findings;

	/**
	 * The overview of {@code project} for {@code audience}.
	 *
	 * @param findings what the check of the project found
	 * @param clock says what day it is
	 */
	public Overview(Project project, Audience audience, List<Finding> findings, Clock clock) {
		this.published = new PublishedProject(project, audience, LocalDate.now(clock));
		this.findings = List.copyOf(findings);
	}

	/** How many elements the audience may not see and the page therefore leaves out. */
	public long leftOut() {
		return published.leftOut();
	}

	/** The files of the document by name. */
	public Map<String, byte[]> files() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(STYLE, style());
		files.put(PAGE, new OverviewPage(published, findings).html().getBytes(StandardCharsets.UTF_8));
		return files;
	}

	private static byte[] style() {
		try (InputStream in = OverviewPage.class.getResourceAsStream(STYLE)) {
			return in.readAllBytes();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
