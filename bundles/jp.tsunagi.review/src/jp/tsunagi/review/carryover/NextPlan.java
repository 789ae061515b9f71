package jp.tsunagi.review.carryover;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanEdits;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.formatting2.PlanSyntaxException;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;

/**
 * A plan that grew out of another.
 *
 * @param previous the plan of this year
 * @param year the fiscal year that the new plan begins with
 * @param plan the new plan, in no file yet; what it refers to in the model is what the old plan does
 * @param decisions how its parts were to go on
 * @param remarks what somebody has to look at, in the user's language: parts without a decision, decisions that are not clear
 */
public record NextPlan(Plan previous, FiscalYear year, Plan plan, Decisions decisions, List<String> remarks) {

	/** Keeps its own copy. */
	public NextPlan {
		remarks = List.copyOf(remarks);
	}

	/** What became of each part. */
	public YearComparison comparison() {
		return YearComparison.of(previous, plan, decisions);
	}

	/**
	 * The text of the new plan, laid out, with the words of the language in which the old one is written, and with its comments
	 * directly above parts that go on.
	 *
	 * @param file what the file of the text will be called, beside that of the old plan
	 * @throws PlanEditException if the old plan refers to something that is not clear, which has to be mended there first
	 */
	public String text(String file) throws PlanEditException {
		XtextResource resource = (XtextResource) previous.eResource();
		URI uri = resource.getURI().trimSegments(1).appendSegment(URI.encodeSegment(file, false));
		PlanText empty = PlanText.of("", uri, resource.getResourceSet(), resource.getResourceServiceProvider());
		String text = Comments.carry(previous, empty.after(PlanEdits.of(empty).add(empty.file(), plan)));
		try {
			IResourceServiceProvider language = resource.getResourceServiceProvider();
			return language.get(PlanFormatting.class).format(text, KeywordLanguage.of(previous));
		} catch (PlanSyntaxException unreadable) {
			throw new IllegalStateException(text, unreadable);
		}
	}
}
