package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.review.edit.ReviewEdits;

/** When people looked back on the half-year, and who was there; nothing before the review is begun. */
final class MeetingBar {

	private static final int DATE_WIDTH = 220;

	private final Composite bar;

	private final ReviewFields fields = new ReviewFields();

	/** What is said of the half-year itself. */
	private record Meeting(Optional<Review> review) implements Subject {

		@Override
		public String key() {
			return "";
		}

		@Override
		public Optional<? extends EObject> said() {
			return review;
		}

		@Override
		public Optional<List<TextReplacement>> set(ReviewContent content, EStructuralFeature feature, Optional<Object> value)
				throws PlanEditException {
			return content.review().isEmpty() ? Optional.empty()
					: Optional.of(ReviewEdits.set(content.text(), content.review().get(), feature, value));
		}
	}

	MeetingBar(Dashboard dashboard, Composite parent) {
		bar = dashboard.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(14, 14, 0, 8).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		fields.add(new TextField(dashboard, Literals.REVIEW__HELD_ON, Messages.heldOn, DateFormat.held(), false))
				.create(bar, SWT.DEFAULT, GridDataFactory.fillDefaults().hint(DATE_WIDTH, SWT.DEFAULT));
		fields.add(new TextField(dashboard, Literals.REVIEW__PARTICIPANTS, Messages.participants,
				new NamesFormat(Literals.REVIEW__PARTICIPANTS), false))
				.create(bar, SWT.DEFAULT, GridDataFactory.fillDefaults().grab(true, false));
	}

	/** Shows what the review says; nothing can be changed if {@code editable} is not true. */
	void show(ReviewContent content, boolean editable) {
		fields.show(content, new Meeting(content.review()), editable && content.isEditable());
		setVisible(content.review().isPresent());
	}

	/** Shows nothing. */
	void hide() {
		setVisible(false);
	}

	private void setVisible(boolean visible) {
		if (bar.getVisible() != visible) {
			((GridData) bar.getLayoutData()).exclude = !visible;
			bar.setVisible(visible);
			layout();
		}
	}

	ReviewFields fields() {
		return fields;
	}

	/** Takes the room that its fields need. */
	void layout() {
		bar.layout(true, true);
		bar.getParent().layout();
	}
}
