package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.plan.IndicatorHolder;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.review.measure.Achievement;
import jp.tsunagi.review.measure.IndicatorProgress;
import jp.tsunagi.review.measure.MeasuredValue;

/** C, above what is said: how far the indicators are, and what other reviews of the half-year say. */
final class CheckBlock {

	private static final int LEAST_WIDTH = 120;

	private static final double PERCENT = 100;

	private final Dashboard dashboard;

	private final Composite indicators;

	private final Composite others;

	private List<IndicatorProgress> shown = List.of();

	private String shownOthers = "";

	CheckBlock(Dashboard dashboard, Composite parent) {
		this.dashboard = dashboard;
		indicators = grid(parent);
		others = grid(parent);
	}

	private Composite grid(Composite parent) {
		Composite grid = dashboard.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(grid);
		grid.setVisible(false);
		return grid;
	}

	void show(ReviewContent content, PartRow row) {
		List<PlanIndicator> all = row.part().isEmpty() ? EcoreUtil2.eAllOfType(content.plan(), PlanIndicator.class)
				: row.part().get() instanceof IndicatorHolder holder ? holder.getIndicators() : List.of();
		List<IndicatorProgress> progress = all.stream()
				.map(indicator -> IndicatorProgress.of(indicator, content.cycle().half(), content.dates())).toList();
		if (!texts(progress).equals(texts(shown))) {
			shown = progress;
			clear(indicators);
			progress.forEach(this::add);
			setVisible(indicators, !progress.isEmpty());
		}
		showOthers(content, row);
	}

	/** Whether there is neither an indicator nor another review to show. */
	boolean isEmpty() {
		return shown.isEmpty() && shownOthers.isEmpty();
	}

	private static List<String> texts(List<IndicatorProgress> progress) {
		return progress.stream().map(each -> ReviewContent.nameOf(each.indicator()) + text(each) + each.series()).toList();
	}

	private void add(IndicatorProgress progress) {
		Composite words = dashboard.toolkit().createComposite(indicators);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		Label name = dashboard.toolkit().createLabel(words, ReviewContent.nameOf(progress.indicator()), SWT.WRAP);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(name);
		Label values = dashboard.toolkit().createLabel(words, text(progress), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(values);
		if (progress.series().isEmpty()) {
			dashboard.toolkit().createLabel(indicators, "");
		} else {
			IndicatorChart chart = new IndicatorChart(indicators, progress);
			chart.setToolTipText(text(progress));
			GridDataFactory.swtDefaults().hint(IndicatorChart.WIDTH, IndicatorChart.HEIGHT).applyTo(chart);
		}
	}

	/** 現在 3か所 基準 0 → 目標 4か所 (75%). */
	private static String text(IndicatorProgress progress) {
		String now = progress.latest().map(MeasuredValue::written).orElse(Messages.notMeasured);
		String baseline = progress.baseline().map(Quantity::written).orElse("―");
		String target = progress.target().map(Quantity::written).orElse("―");
		String share = switch (progress.achievement()) {
			case Achievement.Known known when known.isReached() -> Messages.reached;
			case Achievement.Known known -> Messages.bind(Messages.share, Math.round(known.share() * PERCENT));
			case Achievement.Unknown unknown -> switch (unknown.reason()) {
				case NO_TARGET -> Messages.noTarget;
				case NOT_MEASURED -> "";
				case OTHER_UNIT -> Messages.otherUnit;
				case NO_BASELINE -> Messages.noBaseline;
			};
		};
		return Messages.bind(Messages.indicator, new Object[] { now, baseline, target, share }).strip();
	}

	/** Reviews of the half-year that are not the chosen one. */
	private void showOthers(ReviewContent content, PartRow row) {
		List<Review> reviews = content.cycle().reviews().stream().filter(review -> content.review().get() != review).toList();
		List<String> texts = reviews.stream().flatMap(review -> ReviewContent.entry(review, row.part()).stream()
				.map(entry -> Messages.bind(Messages.otherReview, author(review), said(entry)))).toList();
		String text = String.join("\n", texts);
		if (!text.equals(shownOthers)) {
			shownOthers = text;
			clear(others);
			texts.forEach(line -> {
				Label label = dashboard.toolkit().createLabel(others, line, SWT.WRAP);
				LabelColor.QUIET.paint(label);
				GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
			});
			setVisible(others, !texts.isEmpty());
		}
	}

	/** Who wrote a review; how it is known to be another if nobody is named. */
	static String author(Review review) {
		return Optional.ofNullable(review.getBy()).filter(who -> !who.eIsProxy()).map(Element::getName)
				.orElseGet(() -> Optional.ofNullable(review.getHeldOn()).map(Object::toString).orElse(Messages.unknownAuthor));
	}

	private static String said(ReviewEntry entry) {
		return String.join(" ", Optional.ofNullable(entry.getEvaluation()).orElse(""), Optional.ofNullable(entry.getResult()).orElse(""))
				.strip();
	}

	private static void clear(Composite parent) {
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
	}

	private void setVisible(Composite grid, boolean visible) {
		((GridData) grid.getLayoutData()).exclude = !visible;
		grid.setVisible(visible);
		dashboard.reflow();
	}
}
