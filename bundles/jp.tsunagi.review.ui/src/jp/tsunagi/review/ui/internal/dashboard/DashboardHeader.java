package jp.tsunagi.review.ui.internal.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
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

	/** From this width on, all stands in one line; else the half-year stands below the name of the plan. */
	private static final int ONE_LINE = 860;

	private static final int COLUMNS = 9;

	/** Those of the half-year. */
	private static final int NARROW_COLUMNS = 5;

	private static final int PROGRESS_WIDTH = 150;

	private static final int HALF_WIDTH = 130;

	private final Dashboard dashboard;

	private final Consumer<Place> go;

	private final Composite bar;

	private final Combo plan;

	private final Label title;

	private final Button previous;

	private final Label half;

	private final Button next;

	private final Label state;

	private final ProgressBar progress;

	private final Label count;

	private final Button more;

	DashboardHeader(Dashboard dashboard, Composite parent, Consumer<Place> go, MenuManager menu) {
		this.dashboard = dashboard;
		this.go = go;
		bar = dashboard.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(14, 10).spacing(8, 6).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		plan = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.swtDefaults().exclude(true).applyTo(plan);
		plan.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> go.accept(new Place(Optional.of(plan.getText()), Optional.empty(), 0))));
		title = dashboard.toolkit().createLabel(bar, "");
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT).applyTo(title);
		previous = arrow(bar, "◀", Messages.previousHalf, -1);
		half = dashboard.toolkit().createLabel(bar, "", SWT.CENTER);
		half.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(HALF_WIDTH, SWT.DEFAULT).applyTo(half);
		next = arrow(bar, "▶", Messages.nextHalf, 1);
		state = dashboard.toolkit().createLabel(bar, "");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(10, 0).applyTo(state);
		progress = new ProgressBar(bar, SWT.HORIZONTAL);
		GridDataFactory.swtDefaults().hint(PROGRESS_WIDTH, SWT.DEFAULT).indent(10, 0).applyTo(progress);
		count = dashboard.toolkit().createLabel(bar, "");
		more = dashboard.toolkit().createButton(bar, Messages.more, SWT.PUSH | SWT.FLAT);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).indent(6, 0).applyTo(more);
		Menu items = menu.createContextMenu(more);
		more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			items.setLocation(more.toDisplay(0, more.getSize().y));
			items.setVisible(true);
		}));
		bar.addDisposeListener(event -> menu.dispose());
		bar.addControlListener(ControlListener.controlResizedAdapter(event -> adaptToWidth()));
	}

	private void adaptToWidth() {
		boolean isNarrow = bar.getClientArea().width < ONE_LINE;
		GridLayout layout = (GridLayout) bar.getLayout();
		int columns = isNarrow ? NARROW_COLUMNS : COLUMNS;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			more.moveBelow(isNarrow ? title : count);
			((GridData) state.getLayoutData()).grabExcessHorizontalSpace = isNarrow;
			((GridData) progress.getLayoutData()).exclude = isNarrow;
			progress.setVisible(!isNarrow);
			layOut();
		}
	}

	/** The name takes the room that the choice of a plan leaves in the upper of two lines. */
	private void layOut() {
		int above = plan.getVisible() ? NARROW_COLUMNS - 2 : NARROW_COLUMNS - 1;
		((GridData) title.getLayoutData()).horizontalSpan = progress.getVisible() ? 1 : above;
		bar.requestLayout();
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
		}
		plan.select(names.indexOf(name));
		title.setText(several ? "" : name);
		title.setToolTipText(name);
		half.setText(content.cycle().half().label(CalendarStyle.ofLanguage()));
		previous.setEnabled(index(content) > 0);
		next.setEnabled(index(content) < content.cycles().size() - 1);
		state.setText(state(content.cycle(), today));
		(content.cycle().state() == ReviewState.LATE ? LabelColor.WARNING : LabelColor.PLAIN).paint(state);
		int all = content.expected().size();
		progress.setMaximum(Math.max(1, all));
		progress.setSelection(content.said());
		count.setText(Messages.bind(Messages.progress, all, content.said()));
		state.setToolTipText(state.getText());
		layOut();
	}

	private static String state(ReviewCycle cycle, LocalDate today) {
		String due = FuzzyDate.of(cycle.due()).format(CalendarStyle.ofLanguage());
		long days = ChronoUnit.DAYS.between(today, cycle.due());
		return switch (cycle.state()) {
			case NOT_DUE -> Messages.bind(Messages.stateNotDue, due);
			case DUE -> Messages.bind(Messages.stateDue, due, days);
			case OPEN -> Messages.bind(Messages.stateOpen, due, days);
			case LATE -> Messages.bind(Messages.stateLate, due);
			case DONE -> Messages.stateDone;
		};
	}

	/** The whole of it. */
	Control control() {
		return bar;
	}

	/** What the header says, from left to right. */
	public String text() {
		String name = title.getText().isEmpty() ? plan.getText() : title.getText();
		return String.join(" ", name, half.getText(), state.getText(), count.getText());
	}
}
