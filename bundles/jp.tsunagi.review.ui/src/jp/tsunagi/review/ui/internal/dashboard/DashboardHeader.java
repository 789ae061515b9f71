package jp.tsunagi.review.ui.internal.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ProgressBar;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewState;

/** Which plan and half-year is shown, until when it has to be reviewed, and how much of that is done. */
public final class DashboardHeader {

	private static final int PROGRESS_WIDTH = 150;

	private static final int HALF_WIDTH = 130;

	/** Names of plans can be long; the list and the tooltip show them in full. */
	private static final int MOST_NAME_WIDTH = 260;

	private static final int MARGIN = 14;

	private static final int SPACING = 8;

	private static final int LINE_COLUMNS = 7;

	private final Dashboard dashboard;

	private final Consumer<Place> go;

	private final Composite bar;

	private final Combo plan;

	private final CLabel title;

	private final Button previous;

	private final Label half;

	private final Button next;

	private final Composite status;

	private final Label state;

	private final ProgressBar progress;

	private final Label count;

	private final Button more;

	DashboardHeader(Dashboard dashboard, Composite parent, Consumer<Place> go, MenuManager menu) {
		this.dashboard = dashboard;
		this.go = go;
		bar = dashboard.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(LINE_COLUMNS).margins(MARGIN, 10).spacing(SPACING, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		plan = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.swtDefaults().exclude(true).applyTo(plan);
		plan.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> go.accept(new Place(Optional.of(plan.getText()), Optional.empty(), 0))));
		// cuts a long name with dots
		title = new CLabel(bar, SWT.NONE);
		title.setText("");
		title.setMargins(0, 0, 0, 0);
		dashboard.toolkit().adapt(title, false, false);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT).applyTo(title);
		previous = arrow(bar, "◀", Messages.previousHalf, -1);
		half = dashboard.toolkit().createLabel(bar, "", SWT.CENTER);
		half.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(HALF_WIDTH, SWT.DEFAULT).applyTo(half);
		next = arrow(bar, "▶", Messages.nextHalf, 1);
		status = dashboard.toolkit().createComposite(bar);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(14, 0).applyTo(status);
		GridDataFactory.swtDefaults().indent(8, 0).applyTo(status);
		state = dashboard.toolkit().createLabel(status, "");
		progress = new ProgressBar(status, SWT.HORIZONTAL);
		GridDataFactory.swtDefaults().hint(PROGRESS_WIDTH, SWT.DEFAULT).applyTo(progress);
		count = dashboard.toolkit().createLabel(status, "");
		more = dashboard.toolkit().createButton(bar, Messages.more, SWT.PUSH | SWT.FLAT);
		GridDataFactory.swtDefaults().indent(6, 0).applyTo(more);
		Menu items = menu.createContextMenu(more);
		more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			items.setLocation(more.toDisplay(0, more.getSize().y));
			items.setVisible(true);
		}));
		bar.addDisposeListener(event -> menu.dispose());
		bar.addControlListener(ControlListener.controlResizedAdapter(event -> adaptToWidth()));
	}

	/** How far the review is moves to a line of its own where there is not room for all. */
	private void adaptToWidth() {
		int whole = Stream.of(bar.getChildren()).filter(Control::getVisible)
				.mapToInt(part -> SPACING + (part == title || part == plan ? Math.min(MOST_NAME_WIDTH, width(part)) : width(part))).sum();
		boolean isNarrow = bar.getClientArea().width < whole + HALF_WIDTH + 2 * MARGIN;
		GridLayout layout = (GridLayout) bar.getLayout();
		int columns = isNarrow ? LINE_COLUMNS - 1 : LINE_COLUMNS;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			GridData place = (GridData) status.getLayoutData();
			place.horizontalSpan = isNarrow ? columns : 1;
			place.horizontalIndent = isNarrow ? 0 : 8;
			if (isNarrow) {
				status.moveBelow(more);
			} else {
				status.moveAbove(more);
			}
			// when the window has been laid out, which this may be a part of
			bar.requestLayout();
		}
	}

	private static int width(Control part) {
		return part.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	private Button arrow(Composite bar, String sign, String tooltip, int step) {
		Button button = dashboard.toolkit().createButton(bar, sign, SWT.PUSH | SWT.FLAT);
		button.setToolTipText(tooltip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> step(step)));
		return button;
	}

	/** Shows the half-year that comes so many later. */
	void step(int halves) {
		dashboard.content().ifPresent(content -> {
			int index = index(content) + halves;
			if (index >= 0 && index < content.cycles().size()) {
				HalfYear other = content.cycles().get(index).half();
				go.accept(new Place(Optional.of(ReviewContent.nameOf(content.plan())), Optional.of(other), 0));
			}
		});
	}

	private static int index(ReviewContent content) {
		return IntStream.range(0, content.cycles().size())
				.filter(i -> content.cycles().get(i).half().equals(content.cycle().half())).findFirst().orElse(0);
	}

	void show(ReviewContent content, LocalDate today) {
		List<String> names = content.text().plans().stream().map(ReviewContent::nameOf).toList();
		String name = ReviewContent.nameOf(content.plan());
		boolean several = names.size() > 1;
		((GridData) plan.getLayoutData()).exclude = !several;
		plan.setVisible(several);
		if (!List.of(plan.getItems()).equals(names)) {
			plan.setItems(names.toArray(String[]::new));
			((GridData) plan.getLayoutData()).widthHint = Math.min(MOST_NAME_WIDTH, width(plan));
		}
		plan.select(names.indexOf(name));
		title.setText(several ? "" : name);
		title.setToolTipText(name);
		half.setText(content.cycle().half().label(CalendarStyle.JAPANESE));
		previous.setEnabled(index(content) > 0);
		next.setEnabled(index(content) < content.cycles().size() - 1);
		state.setText(state(content.cycle(), today));
		(content.cycle().state() == ReviewState.LATE ? LabelColor.WARNING : LabelColor.PLAIN).paint(state);
		int all = content.expected().size();
		progress.setMaximum(Math.max(1, all));
		progress.setSelection(content.said());
		count.setText(Messages.bind(Messages.progress, all, content.said()));
		bar.layout(new Control[] { state, count });
		adaptToWidth();
	}

	private static String state(ReviewCycle cycle, LocalDate today) {
		String due = FuzzyDate.of(cycle.due()).format(CalendarStyle.JAPANESE);
		long days = ChronoUnit.DAYS.between(today, cycle.due());
		return switch (cycle.state()) {
			case NOT_DUE -> Messages.bind(Messages.stateNotDue, due);
			case DUE -> Messages.bind(Messages.stateDue, due, days);
			case OPEN -> Messages.bind(Messages.stateOpen, due, days);
			case LATE -> Messages.bind(Messages.stateLate, due);
			case DONE -> Messages.stateDone;
		};
	}

	/** What the header says, from left to right. */
	public String text() {
		String name = title.getText().isEmpty() ? plan.getText() : title.getText();
		return String.join(" ", name, half.getText(), state.getText(), count.getText());
	}
}
