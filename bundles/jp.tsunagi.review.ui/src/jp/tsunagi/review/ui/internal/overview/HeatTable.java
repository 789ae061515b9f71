package jp.tsunagi.review.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.Term;
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

	HeatTable(Composite parent) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
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
			new TableColumn(table, SWT.NONE).setWidth(table.getColumnCount() == 1 ? AREA_WIDTH : CELL_WIDTH);
		}
		for (int i = 0; i < titles.size(); i++) {
			table.getColumn(i).setText(titles.get(i));
		}
		map.areas().forEach(area -> add(map, area));
		table.setRedraw(true);
	}

	private void add(HeatMap map, Territory area) {
		TableItem row = new TableItem(table, SWT.NONE);
		row.setText(ElementLabels.of(area));
		for (int i = 0; i < map.categories().size(); i++) {
			Optional<HeatMap.Cell> cell = map.cell(area, map.categories().get(i));
			int column = i + 1;
			cell.ifPresent(there -> row.setText(column, text(there)));
			cell.flatMap(there -> there.grades().median()).map(Term::color).filter(color -> color.startsWith("#")).ifPresent(color -> {
				RGB rgb = rgb(color);
				row.setBackground(column, new Color(rgb));
				row.setForeground(column, isLight(rgb) ? new Color(0, 0, 0) : new Color(255, 255, 255));
			});
		}
	}

	private static String text(HeatMap.Cell cell) {
		String grades = OverviewView.text(cell.grades());
		return cell.unevaluated() == 0 ? grades : (grades + " " + Messages.bind(Messages.unevaluated, cell.unevaluated())).strip();
	}

	private static RGB rgb(String color) {
		int value = Integer.parseInt(color.substring(1), HEX);
		return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	private static boolean isLight(RGB rgb) {
		return (rgb.red * RED_SHARE + rgb.green * GREEN_SHARE + rgb.blue * BLUE_SHARE) / FULL > LIGHT;
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
