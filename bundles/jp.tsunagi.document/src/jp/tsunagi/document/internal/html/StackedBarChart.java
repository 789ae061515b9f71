package jp.tsunagi.document.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.query.CountTable;

/**
 * A count table as bars, one for each year, in an inline SVG. Each kind has a colour and a pattern of its own, so that
 * the bars can be told apart without seeing colours, and each part says its number.
 */
public final class StackedBarChart {

	private static final int WIDTH = 720;

	private static final int LABELS = 56;

	private static final int TOTALS = 44;

	private static final int BAR = 26;

	private static final int PITCH = 38;

	/** Below this width a number does not fit into its part. */
	private static final double MIN_LABELLED = 12;

	private record Bar(String label, ToIntFunction<CountTable.Row> count) {
	}

	private final CountTable table;

	private final List<ChartColor> colors;

	private final List<Bar> bars = new ArrayList<>();

	/** A chart of {@code table} with a color for each of its rows. */
	public StackedBarChart(CountTable table, List<ChartColor> colors) {
		this.table = table;
		this.colors = List.copyOf(colors);
		for (int i = 0; i < table.columns().size(); i++) {
			int column = i;
			bars.add(new Bar(table.columnLabels().get(i), row -> row.cells().get(column)));
		}
		if (table.undated() > 0) {
			bars.add(new Bar(Messages.undated, CountTable.Row::undated));
		}
	}

	/** Writes the chart. */
	public void write(HtmlWriter html) {
		int height = bars.size() * PITCH + 4;
		String id = "chart-" + table.id();
		html.open("figure", "class", "chart");
		writeLegend(html);
		html.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-labelledby", id + "-title " + id + "-desc");
		html.element("title", NLS.bind(Messages.chartTitle, table.title()), "id", id + "-title");
		html.element("desc", Messages.chartDescription, "id", id + "-desc");
		html.open("defs");
		for (int i = 0; i < colors.size(); i++) {
			colors.get(i).writePattern(html, patternId(i), i);
		}
		html.close();
		html.empty("line", "class", "axis", "x1", "" + LABELS, "y1", "0", "x2", "" + LABELS, "y2", "" + height);
		int longest = bars.stream().mapToInt(this::sum).max().orElse(0);
		for (int i = 0; i < bars.size(); i++) {
			writeBar(html, bars.get(i), 4 + i * PITCH, Math.max(1, longest));
		}
		html.close().close();
	}

	private int sum(Bar bar) {
		return table.rows().stream().mapToInt(bar.count()).sum();
	}

	private void writeBar(HtmlWriter html, Bar bar, int y, int longest) {
		double unit = (double) (WIDTH - LABELS - TOTALS) / longest;
		String baseline = baseline(y);
		html.element("text", bar.label(), "class", "year", "x", "" + (LABELS - 10), "y", baseline, "text-anchor", "end");
		int before = 0;
		for (int i = 0; i < table.rows().size(); i++) {
			int count = bar.count().applyAsInt(table.rows().get(i));
			if (count > 0) {
				writePart(html, i, count, LABELS + before * unit, y, count * unit);
				before += count;
			}
		}
		html.element("text", Integer.toString(before), "class", "sum", "x", number(LABELS + before * unit + 8), "y", baseline);
	}

	private void writePart(HtmlWriter html, int row, int count, double x, int y, double width) {
		html.open("g");
		html.element("title", NLS.bind(Messages.chartPart, table.rows().get(row).label(), count));
		html.empty("rect", "class", "part", "x", number(x), "y", "" + y, "width", number(width), "height", "" + BAR, "fill",
				"url(#" + patternId(row) + ")");
		if (width >= MIN_LABELLED) {
			ChartColor color = colors.get(row);
			html.element("text", Integer.toString(count), "class", "value", "x", number(x + width / 2), "y", baseline(y),
					"text-anchor", "middle", "fill", color.textOn(), "stroke", color.rgb());
		}
		html.close();
	}

	private void writeLegend(HtmlWriter html) {
		html.open("figcaption").open("ul", "class", "legend");
		for (int i = 0; i < table.rows().size(); i++) {
			html.open("li").open("svg", "class", "key", "viewBox", "0 0 24 16", "aria-hidden", "true");
			html.open("defs");
			colors.get(i).writePattern(html, "key-" + patternId(i), i);
			html.close();
			html.empty("rect", "class", "part", "x", "0", "y", "0", "width", "24", "height", "16", "fill",
					"url(#key-" + patternId(i) + ")");
			html.close().text(table.rows().get(i).label()).close();
		}
		html.close().close();
	}

	private static String baseline(int y) {
		return Integer.toString(y + BAR / 2 + 5);
	}

	private String patternId(int row) {
		return "pattern-" + table.id() + "-" + row;
	}

	/** Two digits after the point are finer than any printer; without a locale's own point. */
	private static String number(double value) {
		return Double.toString(Math.round(value * 100) / 100.0);
	}
}
