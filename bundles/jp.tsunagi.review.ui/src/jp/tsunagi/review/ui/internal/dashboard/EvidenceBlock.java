package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.TrainingSession;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.review.cycle.Certainty;
import jp.tsunagi.review.evidence.Evidence;
import jp.tsunagi.review.evidence.Reason;
import jp.tsunagi.workbench.image.ElementImages;

/** D: what was recorded in the half-year, each with why it belongs here. Enter and a double click open it. */
final class EvidenceBlock {

	private static final int MOST_LINES = 8;

	private static final int DATE_WEIGHT = 24;

	/** A day of a Japanese year fits in. */
	private static final int LEAST_WIDTH = 112;

	private static final int WHAT_WEIGHT = 42;

	private static final int WHY_WEIGHT = 34;

	private final Dashboard dashboard;

	private final TableViewer table;

	private final Composite page;

	private final Label empty;

	/** One thing that was recorded, as it is shown. */
	private record Line(EObject found, String date, String what, String why) {

		boolean isLike(Line other) {
			return date.equals(other.date) && what.equals(other.what) && why.equals(other.why);
		}
	}

	private List<Line> shown = List.of();

	EvidenceBlock(Dashboard dashboard, Composite parent) {
		this.dashboard = dashboard;
		empty = dashboard.toolkit().createLabel(parent, Messages.nothingRecorded, SWT.WRAP);
		LabelColor.QUIET.paint(empty);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(empty);
		page = dashboard.toolkit().createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).exclude(true).applyTo(page);
		page.setVisible(false);
		TableColumnLayout layout = new TableColumnLayout();
		page.setLayout(layout);
		table = new TableViewer(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		column(layout, Messages.date, DATE_WEIGHT, ColumnLabelProvider.createTextProvider(line -> ((Line) line).date()));
		column(layout, Messages.what, WHAT_WEIGHT, ColumnLabelProvider.createTextImageProvider(line -> ((Line) line).what(),
				line -> ElementImages.of(((Line) line).found().eClass())));
		column(layout, Messages.why, WHY_WEIGHT, ColumnLabelProvider.createTextProvider(line -> ((Line) line).why()));
		table.addOpenListener(event -> {
			if (table.getStructuredSelection().getFirstElement() instanceof Line line) {
				dashboard.open(line.found());
			}
		});
	}

	private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH));
	}

	void show(ReviewContent content, PartRow row) {
		List<Evidence> found = row.part().isEmpty() ? content.evidence().all()
				: row.part().get() instanceof Reviewable part ? content.evidence().of(part) : List.of();
		List<Line> lines = found.stream().map(EvidenceBlock::line).toList();
		boolean isSame = lines.size() == shown.size();
		for (int i = 0; isSame && i < lines.size(); i++) {
			isSame = lines.get(i).isLike(shown.get(i));
		}
		shown = lines;
		if (isSame) {
			return;
		}
		table.setInput(lines);
		table.getTable().setToolTipText(null);
		int height = table.getTable().getHeaderHeight() + table.getTable().getItemHeight() * Math.min(MOST_LINES, lines.size() + 1);
		((GridData) page.getLayoutData()).heightHint = height;
		((GridData) page.getLayoutData()).exclude = lines.isEmpty();
		((GridData) empty.getLayoutData()).exclude = !lines.isEmpty();
		page.setVisible(!lines.isEmpty());
		empty.setVisible(lines.isEmpty());
		dashboard.reflow();
	}

	private static Line line(Evidence evidence) {
		String date = evidence.date().toString();
		String why = evidence.reasons().stream().map(Reason::text).collect(NameList.joining());
		return new Line(evidence.record(), evidence.certainty() == Certainty.PERHAPS ? Messages.bind(Messages.perhaps, date) : date,
				what(evidence.record()), why);
	}

	/** A stage says little without its body; the date stands beside it. */
	private static String what(EObject record) {
		return switch (record) {
			case BodyStage stage when stage.eContainer() instanceof ActivityBody body ->
				Messages.bind(Messages.stageOf, ElementLabels.of(body), ElementLabels.literal(stage.getState()));
			case Meeting meeting when meeting.getTitle() != null -> meeting.getTitle();
			case TrainingSession session when session.getTitle() != null -> session.getTitle();
			default -> ElementLabels.of(record);
		};
	}

	/** What is listed, for assistive use and tests: date, what and why of each. */
	List<String> texts() {
		return shown.stream().map(line -> line.date() + " " + line.what() + " " + line.why()).toList();
	}
}
