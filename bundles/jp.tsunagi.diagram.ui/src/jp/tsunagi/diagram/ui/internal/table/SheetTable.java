package jp.tsunagi.diagram.ui.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.diagram.ui.internal.table.TableSheet.Column;
import jp.tsunagi.diagram.ui.internal.table.TableSheet.Look;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.table.ui.internal.copy.CopiedTable;
import jp.tsunagi.table.ui.internal.view.TableStyle;

/** A sheet as a NatTable: heads that stay while the cells scroll, cells that can be typed into. */
public final class SheetTable {

	private static final RGB DARK_INK = new RGB(0x1f, 0x2b, 0x31);

	private static final RGB LIGHT_INK = new RGB(0xe3, 0xea, 0xea);

	private static final int ROW_HEIGHT = 26;

	private static final int HEADER_HEIGHT = 30;

	private static final int PADDING = 24;

	private static final int LEAST_WIDTH = 56;

	private static final int MOST_HEAD_WIDTH = 380;

	private static final int MOST_CELL_WIDTH = 260;

	private final DataLayer cells;

	private final DataLayer heads;

	private final SelectionLayer selection;

	private final NatTable table;

	private TableSheet sheet;

	/** Whether the selection is not what it will be. */
	private boolean refreshing;

	/** What a table does with its sheet. */
	interface Audience {

		/** Run what was asked for, or say why that cannot be done. */
		void run(Supplier<Optional<ToolCommand>> command);

		/** Show the element in its form. */
		void open(EObject element);

		/** Other cells are selected. */
		void selected(List<EObject> elements);
	}

	SheetTable(Composite parent, TableSheet sheet, Audience audience) {
		this.sheet = sheet;
		SheetData data = new SheetData(this::sheet,
				(line, column, text) -> audience.run(() -> this.sheet.edit(line, column, text)));
		ConfigRegistry registry = new ConfigRegistry();
		SheetLooks looks = new SheetLooks(registry, new Color(ink(parent)), isDark(parent));
		cells = new DataLayer(data.cells(), LEAST_WIDTH, ROW_HEIGHT);
		cells.setConfigLabelAccumulator(looks.of(false, this::look));
		selection = new SelectionLayer(cells);
		ViewportLayer viewport = new ViewportLayer(selection);
		DataLayer titles = new DataLayer(data.titles(), LEAST_WIDTH, HEADER_HEIGHT);
		titles.setConfigLabelAccumulator(looks.of(false, (column, row) -> Look.PLAIN));
		ILayer header = new ColumnHeaderLayer(titles, viewport, selection);
		heads = new DataLayer(data.heads(), LEAST_WIDTH, ROW_HEIGHT);
		heads.setConfigLabelAccumulator(looks.of(true, (column, row) -> this.sheet.lines().get(row).look()));
		ILayer rowHeader = new RowHeaderLayer(heads, viewport, selection);
		ILayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(data.titles(), data.heads())), rowHeader, header);
		GridLayer grid = new GridLayer(viewport, header, rowHeader, corner, false);
		grid.addConfiguration(new DefaultEditConfiguration());
		table = new NatTable(parent, grid, false);
		table.setConfigRegistry(registry);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SheetEditing(this::sheet, selection));
		table.addConfiguration(opening(element -> audience.open(element)));
		table.configure();
		selection.addLayerListener(event -> {
			if (!refreshing) {
				audience.selected(selected());
			}
		});
		style(parent);
		fit();
	}

	private AbstractUiBindingConfiguration opening(Consumer<EObject> open) {
		return new AbstractUiBindingConfiguration() {
			@Override
			public void configureUiBindings(UiBindingRegistry bindings) {
				bindings.registerDoubleClickBinding(MouseEventMatcher.rowHeaderLeftClick(0), (natTable, event) -> {
					int row = natTable.getRowIndexByPosition(natTable.getRowPositionByY(event.y));
					open.accept(sheet.lines().get(row).target());
				});
			}
		};
	}

	/** What is shown. */
	public TableSheet sheet() {
		return sheet;
	}

	private Look look(int column, int row) {
		return sheet.cell(row, column).map(TableSheet.Cell::look).orElse(Look.PLAIN);
	}

	/** Shows another state of the table; the lines that were selected stay so, and widths as far as there are as many columns. */
	void show(TableSheet other) {
		boolean columns = !other.columns().equals(sheet.columns());
		KeptSelection kept = KeptSelection.of(selection, sheet);
		refreshing = true;
		sheet = other;
		if (columns) {
			fit();
		}
		cells.fireLayerEvent(new StructuralRefreshEvent(cells));
		heads.fireLayerEvent(new StructuralRefreshEvent(heads));
		refreshing = false;
		kept.restore(selection, sheet);
	}

	/** As wide as the texts are. */
	private void fit() {
		GC gc = new GC(table);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		heads.setColumnWidthByPosition(0, width(gc, MOST_HEAD_WIDTH,
				sheet.lines().stream().map(TableSheet.Line::indented)));
		for (int column = 0; column < sheet.columns().size(); column++) {
			int index = column;
			Column shown = sheet.columns().get(column);
			Stream<String> texts = IntStream.range(0, sheet.lines().size())
					.mapToObj(line -> sheet.cell(line, index).map(TableSheet.Cell::text).orElse(""));
			cells.setColumnWidthByPosition(column, shown.width() > 0 ? shown.width()
					: width(gc, MOST_CELL_WIDTH, Stream.concat(Stream.of(shown.label()), texts)));
		}
		gc.dispose();
	}

	private static int width(GC gc, int most, Stream<String> texts) {
		return Math.clamp(texts.mapToInt(text -> gc.textExtent(text).x).max().orElse(0) + PADDING, LEAST_WIDTH, most);
	}

	/** The widget. */
	public NatTable control() {
		return table;
	}

	/** The layer in which cells are selected. */
	public SelectionLayer selection() {
		return selection;
	}

	private static boolean isDark(Composite parent) {
		RGB ground = parent.getBackground().getRGB();
		return ground.red + ground.green + ground.blue < 3 * 128;
	}

	/** The foreground of the surroundings is not told when the dark theme is left. */
	private static RGB ink(Composite parent) {
		return isDark(parent) ? LIGHT_INK : DARK_INK;
	}

	private void style(Composite parent) {
		TableStyle style = new TableStyle(parent.getBackground().getRGB(), ink(parent));
		table.setTheme(style);
		table.setBackground(style.paper());
	}

	/** The elements of the selected cells; of their lines where there is no cell. */
	private List<EObject> selected() {
		return Stream.of(selection.getSelectedCellPositions()).map(this::element).distinct().toList();
	}

	private EObject element(PositionCoordinate position) {
		return sheet.cell(position.rowPosition, position.columnPosition).map(TableSheet.Cell::target)
				.orElseGet(() -> sheet.lines().get(position.rowPosition).target());
	}

	/** The element at the cursor; empty if nothing is selected. */
	Optional<EObject> current() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		return currentLine().isEmpty() || anchor.columnPosition < 0 ? Optional.empty() : Optional.of(element(anchor));
	}

	/** The number of the line at the cursor; empty if nothing is selected. */
	OptionalInt currentLine() {
		int line = selection.getSelectionAnchor().rowPosition;
		return line < 0 || line >= sheet.lines().size() ? OptionalInt.empty() : OptionalInt.of(line);
	}

	/** The numbers of the lines in which something is selected, from the top. */
	IntStream selectedLines() {
		return selection.getSelectedRowPositions().stream().flatMapToInt(range -> IntStream.range(range.start, range.end)).sorted();
	}

	/** The whole table for a spreadsheet, or the selected lines and columns if there are several cells. */
	CopiedTable copied() {
		boolean all = selection.getSelectedCellPositions().length < 2;
		int[] lines = all ? IntStream.range(0, sheet.lines().size()).toArray() : selectedLines().toArray();
		int[] columns = all ? IntStream.range(0, sheet.columns().size()).toArray()
				: IntStream.of(selection.getSelectedColumnPositions()).sorted().toArray();
		List<String> header = Stream.concat(Stream.of(sheet.title()),
				IntStream.of(columns).mapToObj(column -> sheet.columns().get(column).label())).toList();
		return new CopiedTable(header, IntStream.of(lines).mapToObj(line -> Stream.concat(
				Stream.of(new CopiedTable.Cell(sheet.lines().get(line).indented(), false)),
				IntStream.of(columns).mapToObj(column -> copied(line, column))).toList()).toList());
	}

	private CopiedTable.Cell copied(int line, int column) {
		String text = sheet.cell(line, column).map(TableSheet.Cell::text).orElse("");
		return new CopiedTable.Cell(text, !text.isEmpty() && text.chars().allMatch(Character::isDigit));
	}
}
