package jp.tsunagi.review.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.overview.HeatMap;

/** Areas by categories. The colour of a cell is that of the grade in the middle; the grades themselves stand in it. */
final class HeatTable {

	private static final int AREA_WIDTH = 150;

	private static final int CELL_WIDTH = 150;

	/** Above this lightness of a colour, dark letters are easier to read. */
	private static final float LIGHT = 0.55f;

	private static final float RED_SHARE = 0.3f;

	private static final float GREEN_SHARE = 0.59f;

	private static final float BLUE_SHARE = 0.11f;

	private static final float FULL = 255f;

	private static final int HEX = 16;

	private final Table table;

	private final Consumer<List<Plan>> open;

	/** Which column the mouse was pressed in; the first for keys. */
	private int column;

	/** {@code open} gets whose grades stand in a cell, or in a row that is opened by a key or by its area. */
	HeatTable(Composite parent, Consumer<List<Plan>> open) {
		this.open = open;
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addMouseListener(MouseListener.mouseDownAdapter(event -> column = columnAt(event.x, event.y)));
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> column = 0));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> opened((TableItem) event.item)));
	}

	private int columnAt(int x, int y) {
		TableItem row = table.getItem(new Point(x, y));
		return row == null ? 0
				: IntStream.range(0, table.getColumnCount()).filter(each -> row.getBounds(each).contains(x, y)).findFirst().orElse(0);
	}

	private void opened(TableItem row) {
		List<?> cells = (List<?>) row.getData();
		List<Plan> plans = cells.subList(Math.max(0, column - 1), column == 0 ? cells.size() : column).stream()
				.flatMap(plansOf -> ((List<?>) plansOf).stream()).map(Plan.class::cast).distinct().toList();
		if (!plans.isEmpty()) {
			open.accept(plans);
		}
	}

	void show(HeatMap map) {
		table.setRedraw(false);
		table.removeAll();
		List<String> titles = new ArrayList<>(List.of(Messages.area));
		map.categories().forEach(category -> titles.add(category.equals(HeatMap.NO_CATEGORY) ? Messages.noCategory : category));
		while (table.getColumnCount() > titles.size()) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		while (table.getColumnCount() < titles.size()) {
			new TableColumn(table, SWT.NONE);
		}
		for (int i = 0; i < titles.size(); i++) {
			setTitle(table.getColumn(i), titles.get(i), i == 0 ? AREA_WIDTH : CELL_WIDTH);
		}
		map.areas().forEach(area -> add(map, area));
		table.setRedraw(true);
	}

	/** Another title is shown in full; else the width stays as the user likes it. */
	private static void setTitle(TableColumn column, String title, int width) {
		if (!column.getText().equals(title)) {
			column.setText(title);
			column.pack();
			column.setWidth(Math.max(column.getWidth(), width));
		}
	}

	private void add(HeatMap map, Territory area) {
		TableItem row = new TableItem(table, SWT.NONE);
		row.setText(ElementLabels.of(area));
		row.setData(map.categories().stream()
				.map(category -> map.cell(area, category).map(HeatMap.Cell::plans).orElse(List.of())).toList());
		for (int i = 0; i < map.categories().size(); i++) {
			Optional<HeatMap.Cell> cell = map.cell(area, map.categories().get(i));
			int column = i + 1;
			cell.ifPresent(there -> row.setText(column, text(there)));
			cell.flatMap(there -> there.grades().median()).flatMap(HeatTable::color).ifPresent(color -> {
				row.setBackground(column, color);
				row.setForeground(column, letters(color));
			});
		}
	}

	private static String text(HeatMap.Cell cell) {
		String grades = OverviewView.text(cell.grades());
		return cell.unevaluated() == 0 ? grades : (grades + " " + Messages.bind(Messages.unevaluated, cell.unevaluated())).strip();
	}

	/** The colour of a grade; empty if it has none. */
	static Optional<Color> color(Term grade) {
		return Optional.of(grade.color()).filter(color -> color.startsWith("#")).map(color -> Integer.parseInt(color.substring(1), HEX))
				.map(value -> new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff));
	}

	/** The colour of letters that can be read on {@code ground}. */
	static Color letters(Color ground) {
		boolean isLight = (ground.getRed() * RED_SHARE + ground.getGreen() * GREEN_SHARE + ground.getBlue() * BLUE_SHARE) / FULL > LIGHT;
		return isLight ? new Color(0, 0, 0) : new Color(255, 255, 255);
	}

	/** A line for each area, with its cells. */
	List<String> texts() {
		List<String> texts = new ArrayList<>();
		for (TableItem row : table.getItems()) {
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < table.getColumnCount(); i++) {
				cells.add(i == 0 ? row.getText() : table.getColumn(i).getText() + "=" + row.getText(i));
			}
			texts.add(String.join(" ", cells));
		}
		return texts;
	}

	Control control() {
		return table;
	}
}
