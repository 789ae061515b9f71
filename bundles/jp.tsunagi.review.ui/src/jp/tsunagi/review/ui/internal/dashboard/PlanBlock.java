package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** P: what was planned. */
final class PlanBlock {

	private static final int LABEL_WIDTH = 76;

	private static final int LEAST_WIDTH = 160;

	private final Dashboard dashboard;

	private final Composite lines;

	private List<PartFacts.Fact> shown = List.of(new PartFacts.Fact("", "", false));

	PlanBlock(Dashboard dashboard, Composite parent) {
		this.dashboard = dashboard;
		lines = dashboard.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(lines);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
	}

	void show(ReviewContent content, PartRow row) {
		List<PartFacts.Fact> facts = PartFacts.of(content, row);
		if (facts.equals(shown)) {
			return;
		}
		shown = facts;
		for (Control line : lines.getChildren()) {
			line.dispose();
		}
		facts.forEach(this::add);
		if (facts.isEmpty()) {
			quiet(Messages.nothingPlanned, 2);
		}
		dashboard.reflow();
	}

	private void add(PartFacts.Fact fact) {
		GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(quiet(fact.label(), 1));
		Label text = dashboard.toolkit().createLabel(lines, fact.text(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
		if (fact.isLate()) {
			LabelColor.WARNING.paint(text);
		}
	}

	private Label quiet(String text, int columns) {
		Label label = dashboard.toolkit().createLabel(lines, text, SWT.WRAP);
		LabelColor.QUIET.paint(label);
		GridDataFactory.fillDefaults().span(columns, 1).applyTo(label);
		return label;
	}
}
