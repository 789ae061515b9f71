package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Letters;

/** Where tabs lead to in a paragraph. All our letters are as wide as their font is high, or half of it: that can be told before. */
final class TabStops {

	private record Stop(String alignment, String leader) {
	}

	/** A line that is full to its end would be broken. */
	private static final double SLACK = 0.6;

	/** Of a number of a page. */
	private static final String DIGIT = "0";

	private final TreeMap<Double, Stop> stops = new TreeMap<>();

	private final double left;

	private final double first;

	private final double width;

	private final double distance;

	/**
	 * The stops of a paragraph.
	 *
	 * @param left where its lines begin, in points
	 * @param first where its first line begins
	 * @param width where lines end
	 * @param distance between stops where none are set
	 */
	TabStops(Properties paragraph, double left, double first, double width, double distance) {
		this.left = left;
		this.first = first;
		this.width = width;
		this.distance = distance;
		if (first < left) {
			stops.put(left, new Stop("left", ""));
		}
		for (Element level : paragraph.levels()) {
			Markup.child(level, "tabs").ifPresent(tabs -> Markup.children(tabs, "tab").forEach(this::add));
		}
	}

	private void add(Element tab) {
		double position = Markup.points(tab, "pos");
		if (Markup.attribute(tab, "val").equals("clear")) {
			stops.remove(position);
		} else if (!Markup.attribute(tab, "val").equals("bar")) {
			stops.put(Math.min(position, width), new Stop(Markup.attribute(tab, "val"), Markup.attribute(tab, "leader")));
		}
	}

	/** The same pieces with gaps in place of tabs. */
	List<Piece> resolved(List<Piece> pieces) {
		List<Piece> resolved = new ArrayList<>();
		double at = first;
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			if (piece instanceof Piece.Tab tab) {
				Map.Entry<Double, Stop> stop = stop(tab, at);
				double gap = stop.getKey() - at - share(stop.getValue().alignment()) * following(pieces, i + 1);
				double free = Math.max(1, stop.getKey() >= width - SLACK ? gap - SLACK : gap);
				resolved.add(new Piece.Gap(free, stop.getValue().leader()));
				at += free;
			} else {
				resolved.add(piece);
				at = piece instanceof Piece.LineEnd || piece instanceof Piece.PageEnd ? left : wrapped(at + width(piece));
			}
		}
		return resolved;
	}

	private double wrapped(double at) {
		return at > width && width > left ? left + (at - left) % (width - left) : at;
	}

	private Map.Entry<Double, Stop> stop(Piece.Tab tab, double at) {
		if (!tab.alignment().isEmpty()) {
			return Map.entry(tab.alignment().equals("center") ? width / 2 : tab.alignment().equals("right") ? width : left,
					new Stop(tab.alignment(), ""));
		}
		Map.Entry<Double, Stop> next = stops.higherEntry(at + SLACK);
		if (next != null) {
			return next;
		}
		return Map.entry(Math.min(width, (Math.floor((at + SLACK) / distance) + 1) * distance), new Stop("left", ""));
	}

	/** How much of the text behind a stop stands before it. */
	private static double share(String alignment) {
		return switch (alignment) {
			case "right", "end", "decimal" -> 1;
			case "center" -> 0.5;
			default -> 0;
		};
	}

	private static double following(List<Piece> pieces, int from) {
		double width = 0;
		for (Piece piece : pieces.subList(from, pieces.size())) {
			if (piece instanceof Piece.Tab || piece instanceof Piece.LineEnd || piece instanceof Piece.PageEnd) {
				break;
			}
			width += width(piece);
		}
		return width;
	}

	/** How wide a piece is in its line, in points. */
	static double width(Piece piece) {
		return switch (piece) {
			case Piece.Text text -> text.look().width(text.text());
			case Piece.Gap gap -> gap.width();
			case Piece.Image image -> image.side().isEmpty() ? image.width() : 0;
			case Piece.PageNumber number -> number.look().width(DIGIT);
			case Piece.PageOf number -> number.look().width(number.text().isEmpty() ? DIGIT : number.text());
			case Piece.Note note -> Letters.width(DIGIT) * note.look().paintedSize();
			default -> 0;
		};
	}
}
