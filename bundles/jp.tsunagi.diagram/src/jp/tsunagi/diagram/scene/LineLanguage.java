package jp.tsunagi.diagram.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jp.tsunagi.diagram.scene.Legend.Line;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewEdge;

/** The language of lines that eco-maps use, and who uses it in a diagram. */
enum LineLanguage {
	STRONG, NORMAL, WEAK, PLANNED, TENSION, ENDED;

	/** Lines from this width on are thick. */
	private static final int THICK = 3;

	/** A colour whose parts differ by no more than this is grey. */
	private static final int GREY = 28;

	/** Grey that is darker than this is black. */
	private static final int DARK = 110;

	/** What the lines of one mapping mean: what they are if all look the same, else what each look says. */
	static List<Line> entries(List<ViewEdge> edges, String mapping) {
		Map<LineLanguage, EdgeStyle> words = new EnumMap<>(LineLanguage.class);
		edges.forEach(edge -> words.putIfAbsent(of(edge.style()), undirected(edge.style())));
		List<Line> entries = new ArrayList<>();
		if (words.size() == 1 && !words.containsKey(TENSION)) {
			entries.add(new Line(mapping, edges.getFirst().style()));
		} else {
			words.forEach((word, style) -> entries.add(new Line(word.label(), style)));
			edges.stream().map(ViewEdge::style).filter(style -> isDirected(style) && of(style) == NORMAL).findFirst()
					.ifPresent(style -> entries.add(new Line(Messages.now().lineDirected, style)));
		}
		return entries;
	}

	private static LineLanguage of(EdgeStyle style) {
		return switch (style.line()) {
			case DASH_DOT -> TENSION;
			case DASH -> isGrey(style.color()) ? ENDED : PLANNED;
			case DOT -> isGrey(style.color()) ? ENDED : WEAK;
			case SOLID -> isGrey(style.color()) ? ENDED : style.width() >= THICK ? STRONG : NORMAL;
		};
	}

	private static boolean isGrey(Rgb color) {
		int most = Math.max(color.red(), Math.max(color.green(), color.blue()));
		int least = Math.min(color.red(), Math.min(color.green(), color.blue()));
		return most - least <= GREY && least > DARK;
	}

	private static boolean isDirected(EdgeStyle style) {
		return style.sourceArrow() != Arrow.NONE || style.targetArrow() != Arrow.NONE;
	}

	private static EdgeStyle undirected(EdgeStyle style) {
		return new EdgeStyle(style.color(), style.line(), style.width(), Arrow.NONE, Arrow.NONE, style.routing(), style.begin(),
				style.center(), style.end());
	}

	private String label() {
		return switch (this) {
			case STRONG -> Messages.now().lineStrong;
			case NORMAL -> Messages.now().lineNormal;
			case WEAK -> Messages.now().lineWeak;
			case PLANNED -> Messages.now().linePlanned;
			case TENSION -> Messages.now().lineTension;
			case ENDED -> Messages.now().lineEnded;
		};
	}
}
