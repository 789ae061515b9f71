package jp.tsunagi.diagram.ui.internal.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

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

	private final UnaryOperator<Rgb> tone;

	private final Color ink;

	private final Map<Entry, String> labels = new LinkedHashMap<>();

	private record Entry(Look look, boolean head) {
	}

	/**
	 * Registers looks at {@code registry}, in the colours that {@code tone} makes of those of the specification; heads are
	 * written in {@code ink} unless it says otherwise.
	 */
	SheetLooks(IConfigRegistry registry, UnaryOperator<Rgb> tone, Color ink) {
		this.ink = ink;
		this.registry = registry;
		this.tone = tone;
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
		entry.look().ink().ifPresent(ink -> style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, color(ink)));
		entry.look().ground().ifPresent(ground -> style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, color(ground)));
		if (entry.look().bold()) {
			style.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT,
				entry.head() ? HorizontalAlignmentEnum.LEFT : HorizontalAlignmentEnum.CENTER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		return label;
	}

	private Color color(Rgb rgb) {
		Rgb toned = tone.apply(rgb);
		return new Color(toned.red(), toned.green(), toned.blue());
	}
}
