package jp.tsunagi.diagram.ui.internal.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;

import jp.tsunagi.diagram.ui.internal.table.TableSheet.Look;
import jp.tsunagi.diagram.view.Rgb;

/** The colours and letters of the specification on cells and heads; each look is registered when it is met first. */
final class SheetLooks {

	private final IConfigRegistry registry;

	/** How much lighter letters, and darker grounds, are on a dark screen than on the paper that they were chosen for. */
	private static final double NIGHT = 0.78;

	private final Color ink;

	private final boolean dark;

	private final Map<Entry, String> labels = new LinkedHashMap<>();

	private record Entry(Look look, boolean head) {
	}

	/** Registers looks at {@code registry}, for a dark screen if it is; heads are written in {@code ink} unless told otherwise. */
	SheetLooks(IConfigRegistry registry, Color ink, boolean dark) {
		this.ink = ink;
		this.registry = registry;
		this.dark = dark;
	}

	/** Gives cells, or heads of lines, the look that {@code look} knows by column and row. */
	IConfigLabelAccumulator of(boolean head, BiFunction<Integer, Integer, Look> look) {
		return (LabelStack configLabels, int column, int row) ->
				configLabels.addLabelOnTop(labels.computeIfAbsent(new Entry(look.apply(column, row), head), this::register));
	}

	private String register(Entry entry) {
		String label = "look" + labels.size();
		Style style = new Style();
		if (entry.head()) {
			style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, ink);
		}
		entry.look().ink().ifPresent(letters -> style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR,
				color(letters, Rgb.WHITE)));
		entry.look().ground().ifPresent(ground -> style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, color(ground, Rgb.BLACK)));
		if (entry.look().bold()) {
			style.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT,
				entry.head() ? HorizontalAlignmentEnum.LEFT : HorizontalAlignmentEnum.CENTER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		return label;
	}

	private Color color(Rgb rgb, Rgb night) {
		Rgb toned = dark ? rgb.mixed(night, NIGHT) : rgb;
		return new Color(toned.red(), toned.green(), toned.blue());
	}
}
