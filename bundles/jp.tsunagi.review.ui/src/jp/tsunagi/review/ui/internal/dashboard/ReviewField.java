package jp.tsunagi.review.ui.internal.dashboard;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.review.edit.ReviewEdits;

/** One item of what a review says of a part. */
abstract class ReviewField {

	private static final int LABEL_WIDTH = 76;

	private final Dashboard dashboard;

	private final EStructuralFeature feature;

	private final String label;

	private Label caption;

	private Optional<PartRow> row = Optional.empty();

	ReviewField(Dashboard dashboard, EStructuralFeature feature, String label) {
		this.dashboard = dashboard;
		this.feature = feature;
		this.label = label;
	}

	/** Makes it in a grid of two columns. */
	final void create(Composite grid) {
		caption = dashboard.toolkit().createLabel(grid, label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(caption);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(createCell(grid));
	}

	/** Makes what stands beside the label. */
	abstract Control createCell(Composite grid);

	/** What the keys go to. */
	abstract Control control();

	/** Shows what the review says; nothing of it can be changed if {@code editable} is not true. */
	final void show(PartRow shown, boolean editable) {
		boolean isSame = row.filter(former -> former.key().equals(shown.key())).isPresent();
		row = Optional.of(shown);
		show(shown.entry(), isSame, editable);
	}

	/**
	 * Shows what {@code entry} says.
	 *
	 * @param isSame whether the field was of the same part before
	 */
	abstract void show(Optional<ReviewEntry> entry, boolean isSame, boolean editable);

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
		PartRow part = row.orElseThrow();
		return dashboard.edit(label, content -> {
			Optional<PartRow> now = part.in(content);
			return now.isEmpty() || content.review().isEmpty() ? Optional.empty() : Optional.of(
					ReviewEdits.set(content.text(), content.review().get(), now.get().reviewable(), feature, value));
		});
	}

	final Dashboard dashboard() {
		return dashboard;
	}

	final String label() {
		return label;
	}
}
