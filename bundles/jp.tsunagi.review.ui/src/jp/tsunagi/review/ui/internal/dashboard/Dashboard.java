package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;

import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.language.formatting2.TextReplacement;

/** What the parts of a dashboard need of it. */
interface Dashboard {

	/** A change of the text. */
	interface Change {

		/** What has to be replaced in {@code content}'s text; empty if what it was about is not there any more. */
		Optional<List<TextReplacement>> of(ReviewContent content) throws PlanEditException;
	}

	/** Makes widgets in the colours of the theme. */
	FormToolkit toolkit();

	/** What is shown; empty before anything could be read. */
	Optional<ReviewContent> content();

	/** Changes the text in one step of undo, and tells the user why if that is not possible; returns whether it is changed. */
	boolean edit(String label, Change change);

	/** Shows an element of the model in its form, or a part of a plan in the text. */
	void open(EObject object);

	/** The user has typed, or what was typed is in the text. */
	void pendingChanged();

	/** Something needs more or less room. */
	void reflow();
}
