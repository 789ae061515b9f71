package jp.tsunagi.diagram.internal.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewNode;

/** Puts what leads from left to right into bands below each other, as {@link Folding} wants them. */
final class Bands {

	private Bands() {
	}

	/** Layers beside each other, a chain in several bands, which are read like the lines of a text; empty if all stays. */
	static Map<ViewNode, Point> corners(List<List<ViewNode>> layers, Map<ViewNode, Bounds> before,
			Map<ViewNode, Bounds> prints, Point origin) {
		boolean chain = layers.stream().allMatch(layer -> layer.size() == 1);
		List<Bounds> was = layers.stream().map(layer -> layer.stream().map(before::get).reduce(Bounds::union).orElseThrow()).toList();
		double[] widths = layers.stream().mapToDouble(layer -> Folding.max(layer.stream().map(node -> prints.get(node).width()))).toArray();
		double total = 0;
		for (int i = 0; i < widths.length; i++) {
			total += widths[i] + gapBefore(was, i);
		}
		double highest = Folding.max(prints.values().stream().map(Bounds::height));
		boolean folds = chain && total > Math.max(Folding.CHAIN, Folding.WIDE * (highest + Folding.ROW_GAP));
		double page = Math.max(Folding.CHAIN, Folding.width(prints, Folding.GAP, Folding.ROW_GAP, Folding.WIDE));
		double each = folds ? total / Math.ceil(total / page) : Double.MAX_VALUE;
		Map<ViewNode, Point> corners = new HashMap<>();
		double x = 0;
		double top = origin.y();
		double bottom = top;
		for (int i = 0; i < widths.length; i++) {
			if (x > 0 && x + gapBefore(was, i) + widths[i] / 2 > each) {
				x = 0;
				top = bottom + Folding.ROW_GAP;
			}
			x += x > 0 ? gapBefore(was, i) : 0;
			double y = top;
			for (ViewNode node : layers.get(i)) {
				// where nothing above has grown it stays beside its neighbours
				y = folds ? y : Math.max(y, before.get(node).y());
				corners.put(node, new Point(origin.x() + x, y));
				bottom = Math.max(bottom, y + prints.get(node).height());
				y += prints.get(node).height() + Folding.GAP;
			}
			x += widths[i];
		}
		return corners;
	}

	private static double gapBefore(List<Bounds> layers, int index) {
		return index == 0 ? 0 : Math.max(Folding.GAP, layers.get(index).x() - layers.get(index - 1).x() - layers.get(index - 1).width());
	}
}
