package jp.tsunagi.workbench.internal.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;

/**
 * A month that pops up below a field. Arrows go by day and week, Page Up and Down by month, with Shift by year, Home to
 * today; Enter takes the day, Esc leaves.
 */
final class DatePicker {

	private static final int DAYS = 7;

	private static final int WEEKS = 6;

	private static final int CELL_WIDTH = 34;

	private static final int CELL_HEIGHT = 26;

	private final Shell shell;

	private final LocalDate today;

	private final Consumer<LocalDate> chosen;

	private final Label header;

	private final Canvas grid;

	private LocalDate day;

	private DatePicker(Control field, LocalDate start, LocalDate today, Consumer<LocalDate> chosen) {
		this.today = today;
		this.chosen = chosen;
		this.day = start;
		shell = new Shell(field.getShell(), SWT.TOOL | SWT.ON_TOP);
		shell.setBackground(field.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		shell.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 6).numColumns(3).applyTo(shell);
		button("‹", Messages.previousMonth, () -> go(day.minusMonths(1)));
		header = new Label(shell, SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(header);
		button("›", Messages.nextMonth, () -> go(day.plusMonths(1)));
		grid = new Canvas(shell, SWT.DOUBLE_BUFFERED);
		GridDataFactory.fillDefaults().span(3, 1).hint(CELL_WIDTH * DAYS, CELL_HEIGHT * (WEEKS + 1)).applyTo(grid);
		grid.addPaintListener(event -> paint(event.gc));
		grid.addKeyListener(KeyListener.keyPressedAdapter(this::press));
		grid.addMouseListener(MouseListener.mouseDownAdapter(event -> click(event.x, event.y)));
		Button now = button(Messages.today, Messages.today, () -> take(today));
		GridDataFactory.fillDefaults().span(3, 1).align(SWT.CENTER, SWT.FILL).applyTo(now);
		shell.addShellListener(ShellListener.shellDeactivatedAdapter(event -> close()));
	}

	/** Opens below {@code field}, which gets the focus again when {@code chosen} is told or the user leaves. */
	static void open(Control field, LocalDate start, LocalDate today, Consumer<LocalDate> chosen) {
		DatePicker picker = new DatePicker(field, start, today, chosen);
		picker.go(start);
		picker.shell.pack();
		picker.shell.setLocation(place(field, picker.shell.getSize()));
		picker.shell.addDisposeListener(event -> field.getDisplay().asyncExec(() -> {
			if (!field.isDisposed()) {
				field.setFocus();
			}
		}));
		picker.shell.open();
		picker.grid.setFocus();
	}

	/** Below the field, or above it where the screen ends. */
	private static Point place(Control field, Point size) {
		Rectangle screen = field.getMonitor().getClientArea();
		Point below = field.toDisplay(0, field.getSize().y + 2);
		int y = below.y + size.y <= screen.y + screen.height ? below.y : field.toDisplay(0, -size.y - 2).y;
		return new Point(Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x)), y);
	}

	private Button button(String text, String tip, Runnable run) {
		Button button = new Button(shell, SWT.PUSH | SWT.FLAT);
		button.setText(text);
		button.setToolTipText(tip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	private void go(LocalDate target) {
		day = target;
		FuzzyDate month = FuzzyDate.ofMonth(YearMonth.from(day));
		header.setText(Messages.bind(Messages.bothCalendars, month.format(CalendarStyle.JAPANESE),
				month.format(CalendarStyle.WESTERN)));
		header.requestLayout();
		grid.redraw();
	}

	private void press(KeyEvent event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> go(day.minusDays(1));
			case SWT.ARROW_RIGHT -> go(day.plusDays(1));
			case SWT.ARROW_UP -> go(day.minusWeeks(1));
			case SWT.ARROW_DOWN -> go(day.plusWeeks(1));
			case SWT.PAGE_UP -> go(shift ? day.minusYears(1) : day.minusMonths(1));
			case SWT.PAGE_DOWN -> go(shift ? day.plusYears(1) : day.plusMonths(1));
			case SWT.HOME -> go(today);
			case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> take(day);
			case SWT.ESC -> close();
			default -> { }
		}
	}

	private void click(int x, int y) {
		int row = y / CELL_HEIGHT - 1;
		int column = x / CELL_WIDTH;
		if (row >= 0 && row < WEEKS && column >= 0 && column < DAYS) {
			take(firstShown().plusDays((long) row * DAYS + column));
		}
	}

	private void take(LocalDate taken) {
		close();
		chosen.accept(taken);
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	/** The Sunday on or before the first of the month: Japanese calendars begin with it. */
	private LocalDate firstShown() {
		LocalDate first = day.withDayOfMonth(1);
		return first.minusDays(first.getDayOfWeek().getValue() % DAYS);
	}

	private void paint(GC gc) {
		Display display = grid.getDisplay();
		for (int column = 0; column < DAYS; column++) {
			DayOfWeek weekday = DayOfWeek.SUNDAY.plus(column);
			gc.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
			draw(gc, weekday.getDisplayName(TextStyle.NARROW, Locale.getDefault()), column, 0);
		}
		LocalDate shown = firstShown();
		for (int cell = 0; cell < DAYS * WEEKS; cell++, shown = shown.plusDays(1)) {
			paintDay(gc, shown, cell % DAYS, cell / DAYS + 1);
		}
	}

	private void paintDay(GC gc, LocalDate shown, int column, int row) {
		Display display = grid.getDisplay();
		int foreground = shown.getMonth() == day.getMonth() ? SWT.COLOR_LIST_FOREGROUND : SWT.COLOR_WIDGET_DISABLED_FOREGROUND;
		int x = column * CELL_WIDTH;
		int y = row * CELL_HEIGHT;
		if (shown.equals(day)) {
			gc.setBackground(display.getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.fillRoundRectangle(x + 2, y + 1, CELL_WIDTH - 4, CELL_HEIGHT - 2, 8, 8);
			foreground = SWT.COLOR_LIST_SELECTION_TEXT;
		}
		gc.setForeground(display.getSystemColor(foreground));
		if (shown.equals(today)) {
			gc.drawRoundRectangle(x + 2, y + 1, CELL_WIDTH - 5, CELL_HEIGHT - 3, 8, 8);
		}
		draw(gc, String.valueOf(shown.getDayOfMonth()), column, row);
	}

	private static void draw(GC gc, String text, int column, int row) {
		Point size = gc.textExtent(text);
		gc.drawText(text, column * CELL_WIDTH + (CELL_WIDTH - size.x) / 2, row * CELL_HEIGHT + (CELL_HEIGHT - size.y) / 2, true);
	}
}
