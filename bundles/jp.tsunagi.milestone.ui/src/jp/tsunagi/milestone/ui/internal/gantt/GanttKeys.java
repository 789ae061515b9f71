package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;

import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;

/** What keys do. With Alt, the arrows move the milestone; it is asked for the reason when Alt is released. */
final class GanttKeys {

	private static final double DAY_ROOM = 16;

	private static final double WEEK_ROOM = 26.0 / 7;

	private static final int WEEK = 7;

	private static final int MONTH = 30;

	private final GanttCanvas chart;

	private final GanttViewport viewport;

	private final GanttSelection selection;

	private final GanttActions actions;

	private final GanttMouse mouse;

	private Optional<Ghost> ghost = Optional.empty();

	GanttKeys(GanttCanvas chart, GanttViewport viewport, GanttSelection selection, GanttActions actions, GanttMouse mouse) {
		this.chart = chart;
		this.viewport = viewport;
		this.selection = selection;
		this.actions = actions;
		this.mouse = mouse;
		chart.control().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		chart.control().addKeyListener(KeyListener.keyReleasedAdapter(this::released));
		chart.control().addListener(SWT.FocusOut, event -> forget());
		chart.control().addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void forget() {
		if (ghost.isPresent()) {
			ghost = Optional.empty();
			chart.overlay(Optional.empty());
		}
	}

	private void pressed(KeyEvent event) {
		boolean isHandled = switch (event.stateMask & SWT.MODIFIER_MASK) {
			case 0 -> plain(event);
			case SWT.ALT -> alt(event);
			case SWT.CTRL, SWT.CTRL | SWT.SHIFT -> control(event);
			case SWT.SHIFT -> shift(event);
			default -> false;
		};
		event.doit = !isHandled;
	}

	private boolean plain(KeyEvent event) {
		switch (event.keyCode) {
			case SWT.ARROW_UP -> go(selection.row() - 1);
			case SWT.ARROW_DOWN -> go(selection.row() + 1);
			case SWT.PAGE_UP -> go(selection.row() - page());
			case SWT.PAGE_DOWN -> go(selection.row() + page());
			case SWT.HOME -> go(0);
			case SWT.END -> go(Integer.MAX_VALUE);
			case SWT.ARROW_LEFT -> left();
			case SWT.ARROW_RIGHT -> right();
			case SWT.CR, SWT.KEYPAD_CR -> actions.openText();
			case ' ' -> actions.toggleDone();
			case SWT.INSERT -> actions.add();
			case SWT.F2 -> actions.rename();
			case SWT.DEL -> actions.remove();
			case SWT.ESC -> escape();
			default -> {
				return false;
			}
		}
		return true;
	}

	private void go(int row) {
		selection.select(row);
		actions.revealSelection();
	}

	private int page() {
		return chart.frame().map(frame -> (int) (frame.time().height() / GanttFrame.ROW) - 1).orElse(1);
	}

	/** Folds the heading, or goes to the one above. */
	private void left() {
		if (selection.selected().orElse(null) instanceof GanttRow.Heading heading && !heading.folded()) {
			actions.toggle(heading);
		} else {
			selection.heading().ifPresent(this::go);
		}
	}

	private void right() {
		if (selection.selected().orElse(null) instanceof GanttRow.Heading heading) {
			if (heading.folded()) {
				actions.toggle(heading);
			} else {
				go(selection.row() + 1);
			}
		}
	}

	private void escape() {
		forget();
		mouse.cancel();
	}

	private boolean alt(KeyEvent event) {
		if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
			nudge(event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
			return true;
		}
		return false;
	}

	/** Moves the milestone by a day, a week or a month, as fine as the chart is, or as its date is. */
	private void nudge(int direction) {
		chart.frame().ifPresent(frame -> selection.scheduled().filter(ScheduledMilestone::isOpen).ifPresent(scheduled -> {
			double day = frame.scale().dayWidth();
			int unit = day >= DAY_ROOM ? 1 : day >= WEEK_ROOM ? WEEK : MONTH;
			// what is past its date goes on from today
			long start = direction > 0 && scheduled.state() == MilestoneState.LATE ? Ghost.daysToForecast(scheduled) : 0;
			Optional<Ghost> from = ghost.isPresent() ? ghost
					: Ghost.of(scheduled.milestone(), selection.row(), start, frame.bands().calendar());
			ghost = from.flatMap(at -> at.further((long) unit * direction, frame.bands().calendar())).or(() -> ghost);
			ghost.ifPresent(at -> viewport.reveal(at.window()));
			chart.update();
			chart.overlay(ghost.map(shown -> shown::paint));
		}));
	}

	private void released(KeyEvent event) {
		if (event.keyCode == SWT.ALT && ghost.isPresent()) {
			Optional<Ghost> moved = ghost;
			ghost = Optional.empty();
			actions.finish(moved);
		}
	}

	private boolean control(KeyEvent event) {
		switch (event.keyCode) {
			case '+', '=', ';', SWT.KEYPAD_ADD -> viewport.zoom(GanttViewport.STEP);
			case '-', SWT.KEYPAD_SUBTRACT -> viewport.zoom(1 / GanttViewport.STEP);
			case '0', SWT.KEYPAD_0 -> viewport.fit();
			case SWT.HOME -> actions.goToday();
			case 'f' -> actions.search();
			default -> {
				return false;
			}
		}
		actions.viewChanged();
		return true;
	}

	private boolean shift(KeyEvent event) {
		if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
			chart.frame().ifPresent(frame -> viewport.moveTime((event.keyCode == SWT.ARROW_LEFT ? -1 : 1) * frame.time().width() / 6));
			actions.viewChanged();
			return true;
		}
		if (event.keyCode == SWT.INSERT || event.keyCode == 'l') {
			actions.chooseLink();
			return true;
		}
		return false;
	}
}
