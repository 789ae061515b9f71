package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.gantt.Grouping;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.StateLabel;

/** What is shown, and how wide days are. */
final class GanttBar {

	private static final int SEARCH_WIDTH = 280;

	private static final int LEAST_SEARCH_WIDTH = 110;

	private static final int SLIDER_WIDTH = 120;

	private static final int STEPS = 100;

	/** As long as a pause between two keys. */
	private static final int PAUSE_MILLIS = 200;

	private static final List<Grouping> GROUPINGS = List.of(Grouping.PLAN, Grouping.AREA, Grouping.OWNER, Grouping.CATEGORY);

	private static final Set<MilestoneState> DONE = EnumSet.of(MilestoneState.DONE, MilestoneState.DONE_EARLY, MilestoneState.DONE_LATE);

	private final Consumer<GanttView> look;

	private final Combo grouping;

	private final Button states;

	private final Text search;

	private final Scale slider;

	private final Runnable typed = this::typed;

	private GanttView view = GanttView.ALL;

	GanttBar(Composite parent, GanttViewport viewport, GanttActions actions, Consumer<GanttView> look) {
		this.look = look;
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(9).margins(10, 5).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label label = new Label(bar, SWT.NONE);
		label.setText(Messages.groupBy);
		grouping = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		grouping.setItems(Messages.byPlan, Messages.byArea, Messages.byOwner, Messages.byCategory);
		grouping.select(0);
		grouping.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> look(view.by(GROUPINGS.get(grouping.getSelectionIndex())))));
		states = push(bar, Messages.states, Messages.statesTooltip, this::openStates);
		search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.search);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).hint(SEARCH_WIDTH, SWT.DEFAULT)
				.minSize(LEAST_SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
		search.addModifyListener(event -> search.getDisplay().timerExec(PAUSE_MILLIS, typed));
		search.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				search.setText("");
			} else if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
				typed();
				actions.focus();
			}
		}));
		push(bar, Messages.today, Messages.todayTooltip, actions::goToday);
		push(bar, "\u2212", Messages.zoomOut, () -> actions.zoom(1 / GanttViewport.STEP));
		slider = new Scale(bar, SWT.HORIZONTAL);
		slider.setMaximum(STEPS);
		slider.setToolTipText(Messages.zoomTooltip);
		GridDataFactory.swtDefaults().hint(SLIDER_WIDTH, SWT.DEFAULT).applyTo(slider);
		slider.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			viewport.zoomTo(slider.getSelection() / (double) STEPS);
			actions.viewChanged();
		}));
		push(bar, "+", Messages.zoomIn, () -> actions.zoom(GanttViewport.STEP));
		Button more = push(bar, Messages.more, Messages.moreTooltip, () -> { });
		Menu menu = actions.menu().createContextMenu(more);
		more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			menu.setLocation(more.toDisplay(0, more.getSize().y));
			menu.setVisible(true);
		}));
		bar.addListener(SWT.Resize, event -> leaveOut(bar, List.of(slider, label)));
	}

	/** Leaves out what can be done without where there is no room, so that nothing else is cut off. */
	private static void leaveOut(Composite bar, List<Control> spare) {
		spare.forEach(each -> setShown(each, true));
		int room = bar.getClientArea().width + SEARCH_WIDTH - LEAST_SEARCH_WIDTH;
		for (Control each : spare) {
			setShown(each, bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= room);
		}
		bar.layout();
	}

	private static void setShown(Control control, boolean isShown) {
		control.setVisible(isShown);
		GridData data = control.getLayoutData() instanceof GridData own ? own : new GridData();
		data.exclude = !isShown;
		control.setLayoutData(data);
	}

	private static Button push(Composite bar, String label, String tooltip, Runnable run) {
		Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setText(label);
		button.setToolTipText(tooltip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	private void typed() {
		if (!search.isDisposed() && !search.getText().equals(view.search())) {
			look(view.searching(search.getText()));
		}
	}

	private void look(GanttView other) {
		look.accept(other);
	}

	/** Shows what is looked at now, and how wide days are. */
	void show(GanttView now, double zoom) {
		view = now;
		grouping.select(Math.max(0, GROUPINGS.indexOf(now.grouping())));
		states.setText(now.states().isEmpty() ? Messages.states : Messages.statesChosen);
		states.getParent().layout();
		slider.setSelection((int) Math.round(zoom * STEPS));
	}

	/** Nothing is searched from now on. */
	void clearSearch() {
		search.setText("");
	}

	/** The field for what is searched. */
	Text search() {
		return search;
	}

	private void openStates() {
		Menu menu = new Menu(states);
		item(menu, SWT.RADIO, Messages.allStates, view.states().isEmpty(), () -> look(view.only(Set.of())));
		item(menu, SWT.RADIO, Messages.openStates, view.states().equals(open()), () -> look(view.only(open())));
		new MenuItem(menu, SWT.SEPARATOR);
		for (Set<MilestoneState> some : choices()) {
			String label = StateLabel.of(some.equals(DONE) ? MilestoneState.DONE : some.iterator().next());
			boolean isShown = view.states().isEmpty() || view.states().containsAll(some);
			item(menu, SWT.CHECK, label, isShown, () -> look(view.only(toggled(some, isShown))));
		}
		menu.setLocation(states.toDisplay(0, states.getSize().y));
		menu.setVisible(true);
	}

	private static void item(Menu menu, int style, String label, boolean isChosen, Runnable run) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(label);
		item.setSelection(isChosen);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
	}

	/** All states but for {@code some}, or those that are shown and {@code some}; all of them and none of them is the same. */
	private Set<MilestoneState> toggled(Set<MilestoneState> some, boolean isShown) {
		Set<MilestoneState> chosen = view.states().isEmpty() ? EnumSet.allOf(MilestoneState.class) : EnumSet.copyOf(view.states());
		if (isShown) {
			chosen.removeAll(some);
		} else {
			chosen.addAll(some);
		}
		return chosen.size() == MilestoneState.values().length ? Set.of() : chosen;
	}

	private static Set<MilestoneState> open() {
		return Arrays.stream(MilestoneState.values()).filter(MilestoneState::isOpen).collect(Collectors.toSet());
	}

	/** The states that are chosen together. */
	private static List<Set<MilestoneState>> choices() {
		return Arrays.stream(MilestoneState.values()).filter(state -> !DONE.contains(state) || state == MilestoneState.DONE)
				.<Set<MilestoneState>>map(state -> state == MilestoneState.DONE ? DONE : EnumSet.of(state)).toList();
	}
}
