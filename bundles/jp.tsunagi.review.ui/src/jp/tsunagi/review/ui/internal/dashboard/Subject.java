package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.language.formatting2.TextReplacement;

/** What fields say something of: the half-year itself, or a part of the plan in it. */
interface Subject {

	/** By what it is known again when the text has changed. */
	String key();

	/** What says it in the text; empty if nothing is said of it yet. */
	Optional<? extends EObject> said();

	/**
	 * How an item of it gets another value in {@code content}'s text.
	 *
	 * @param value empty takes the item out
	 * @return empty if it is not there any more
	 */
	Optional<List<TextReplacement>> set(ReviewContent content, EStructuralFeature feature, Optional<Object> value) throws PlanEditException;
}
