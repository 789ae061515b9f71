package jp.tsunagi.review.ui.internal.dashboard;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One item of what a review says of a subject. */
abstract class ReviewField {

	private static final int LABEL_WIDTH = 76;

	private final Dashboard dashboard;

	private final EStructuralFeature feature;

	private final String label;

	private Label caption;

	private Optional<Place> place = Optional.empty();

	private Optional<Subject> subject = Optional.empty();

	ReviewField(Dashboard dashboard, EStructuralFeature feature, String label) {
		this.dashboard = dashboard;
		this.feature = feature;
		this.label = label;
	}

	/** Makes it below others in a grid of two columns. */
	final void create(Composite grid) {
		create(grid, LABEL_WIDTH, GridDataFactory.fillDefaults().grab(true, false));
	}

	/** Makes it in two columns of a grid, the second one with room as {@code room} says. */
	final void create(Composite grid, int labelWidth, GridDataFactory room) {
		caption = dashboard.toolkit().createLabel(grid, label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).hint(labelWidth, SWT.DEFAULT).applyTo(caption);
		room.applyTo(createCell(grid));
	}

	/** Makes what stands beside the label. */
	abstract Control createCell(Composite grid);

	/** What the keys go to. */
	abstract Control control();

	/** Shows what the review says; nothing of it can be changed if {@code editable} is not true. */
	final void show(ReviewContent content, Subject shown, boolean editable) {
		boolean isSame = place.filter(content.place()::equals).isPresent()
				&& subject.filter(former -> former.key().equals(shown.key())).isPresent();
		place = Optional.of(content.place());
		subject = Optional.of(shown);
		show(shown.said(), isSame, editable);
	}

	/**
	 * Shows what {@code source} says.
	 *
	 * @param isSame whether the field was of the same subject before
	 */
	abstract void show(Optional<? extends EObject> source, boolean isSame, boolean editable);

	/** Whether the user has typed something that is not in the text yet. */
	boolean isPending() {
		return false;
	}

	/** Brings what is typed into the text. */
	void commit() {
		// what is chosen is in the text at once
	}

	/** Takes back what is typed; returns whether there was anything. */
	boolean revert() {
		return false;
	}

	/** Shows it or hides it. */
	final void setVisible(boolean visible) {
		for (Control part : new Control[] { caption, cell() }) {
			if (((GridData) part.getLayoutData()).exclude == visible) {
				((GridData) part.getLayoutData()).exclude = !visible;
				part.setVisible(visible);
				dashboard.reflow();
			}
		}
	}

	private Control cell() {
		Control[] all = caption.getParent().getChildren();
		for (int i = 0; i < all.length - 1; i++) {
			if (all[i] == caption) {
				return all[i + 1];
			}
		}
		throw new IllegalStateException(label);
	}

	/** Writes a value; empty takes the item out. Returns whether it is written. */
	final boolean write(Optional<Object> value) {
		Subject written = subject.orElseThrow();
		return dashboard.edit(label, content -> written.set(content, feature, value));
	}

	final Dashboard dashboard() {
		return dashboard;
	}

	final String label() {
		return label;
	}
}
