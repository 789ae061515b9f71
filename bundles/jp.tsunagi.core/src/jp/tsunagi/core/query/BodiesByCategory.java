package jp.tsunagi.core.query;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;

/**
 * 活動体の推移: how many activity bodies came to life, by category and the fiscal year in which they did. A body comes to
 * life with its first trial or active stage; one that is still an idea or in preparation is not counted.
 */
public final class BodiesByCategory {

	private static final String ID = "bodies";

	private static final String NO_CATEGORY = "";

	private BodiesByCategory() {
	}

	/** The table of all bodies. */
	public static CountTable of(Project project) {
		return of(project, body -> true);
	}

	/** The table of the bodies that {@code shown} lets through. */
	public static CountTable of(Project project, Predicate<? super ActivityBody> shown) {
		Vocabulary vocabulary = project.vocabulary();
		CountTableBuilder table = new CountTableBuilder(ProjectContents.fiscalCalendar(project));
		for (Term category : vocabulary.terms(TermList.BODY_CATEGORY)) {
			table.row(category.id(), category.label());
		}
		ProjectContents.all(project, ActivityBody.class).filter(shown).filter(BodiesByCategory::cameToLife).forEach(body -> {
			String category = categoryOf(body);
			table.row(category, labelOf(category, vocabulary));
			table.count(category, startOf(body), 1);
		});
		return table.build(ID, Messages.now().bodiesTitle);
	}

	/** The id of the body's category, empty if it has none. */
	public static String categoryOf(ActivityBody body) {
		return Optional.ofNullable(body.getCategory()).map(String::strip).orElse(NO_CATEGORY);
	}

	/** How that category is called; a category that the vocabulary lacks is called by its id. */
	public static String labelOf(String category, Vocabulary vocabulary) {
		return category.equals(NO_CATEGORY) ? Messages.now().noCategory : vocabulary.label(TermList.BODY_CATEGORY, category);
	}

	/** When the body came to life, if that is known. */
	public static Optional<FuzzyDate> startOf(ActivityBody body) {
		return body.getStages().stream().filter(BodiesByCategory::isAlive).map(BodyStage::getDate).filter(Objects::nonNull)
				.min(Comparator.naturalOrder());
	}

	/** Whether the body is counted: one without any stage is there, only nobody wrote down since when. */
	public static boolean cameToLife(ActivityBody body) {
		return body.getStages().isEmpty() || body.getStages().stream().anyMatch(stage -> !isPlan(stage));
	}

	private static boolean isPlan(BodyStage stage) {
		return stage.getState() == BodyState.IDEA || stage.getState() == BodyState.PREPARING;
	}

	private static boolean isAlive(BodyStage stage) {
		return stage.getState() == BodyState.TRIAL || stage.getState() == BodyState.ACTIVE;
	}
}
