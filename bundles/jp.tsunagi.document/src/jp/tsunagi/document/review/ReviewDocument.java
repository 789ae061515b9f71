package jp.tsunagi.document.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.Overview;
import jp.tsunagi.document.internal.html.OverviewPage;
import jp.tsunagi.document.internal.html.review.PublishedReviews;
import jp.tsunagi.document.internal.html.review.ReviewPages;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Plan;

/**
 * The reviews of the plans of a project as web pages that open from disk and print on A4: how far they are, how plans were
 * evaluated, and for each fiscal year with a review the report for the city. They name no persons and nothing of the model
 * that their audience may not see. The same project gives the same bytes on the same day.
 */
public final class ReviewDocument {

	/** The first page. Its name is free beside that of an overview, of which the same pages may be part. */
	public static final String PAGE = "review.html";

	/** The names of all pages. */
	public static final Pattern PAGES = Pattern.compile("review\\.html|report-\\d+\\.html");

	private final PublishedProject published;

	private final ReviewPages pages;

	/**
	 * The reviews of {@code plans} for {@code audience}.
	 *
	 * @param areas the areas to tell of, besides those of the plans
	 * @param half the half-year whose evaluations stand on the first page; by default the one that was reviewed last
	 * @param clock says what day it is
	 */
	public ReviewDocument(Project project, List<Plan> plans, Predicate<Territory> areas, Audience audience, Optional<HalfYear> half,
			Clock clock) {
		published = new PublishedProject(project, audience, LocalDate.now(clock));
		pages = new ReviewPages(new PublishedReviews(published, plans, Map.of(), areas), PAGE, half);
	}

	/** How many elements the audience may not see and the pages therefore leave out. */
	public long leftOut() {
		return published.leftOut();
	}

	/** The file with the report of the fiscal year that the half-year is in. */
	public String report() {
		return pages.report();
	}

	/** The files of the document by name, the first page first; none if no half-year of any plan has begun. */
	public Map<String, byte[]> files() {
		Map<String, byte[]> files = new LinkedHashMap<>(pages.files(Map.of()));
		if (!files.isEmpty()) {
			files.put(Overview.STYLE, OverviewPage.style());
		}
		return files;
	}
}
