package jp.tsunagi.diagram.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** Writes a {@link DiagramState} as text; the same state always gives the same text. */
final class LayoutWriter {

	static final String HEADER = "tsunagi-layout";

	static final int VERSION = 1;

	private final StringBuilder text = new StringBuilder();

	private LayoutWriter() {
	}

	static String write(DiagramState state, List<String> foreign) {
		LayoutWriter writer = new LayoutWriter();
		writer.state(state);
		new TreeSet<>(foreign).forEach(writer::line);
		writer.line("end");
		return writer.text.toString();
	}

	private void state(DiagramState state) {
		line(HEADER, Integer.toString(VERSION));
		line("diagram", LayoutText.word(state.identity().description()));
		line("root", LayoutText.word(state.identity().root()));
		state.name().ifPresent(name -> line("name", LayoutText.line(name)));
		new TreeMap<>(state.layers()).forEach((layer, on) -> line("layer", LayoutText.word(layer), on ? "on" : "off"));
		each("filter", state.filters());
		each("hidden", state.hidden());
		places(state);
		new TreeMap<>(state.bends()).forEach((key, points) -> line("bend", LayoutText.word(key), points(points)));
		each("fixed", state.placedByHand().stream().filter(key -> !state.places().containsKey(key)).toList());
		state.notes().stream().sorted(Comparator.comparing(DiagramState.Note::id)).forEach(note -> line("note",
				LayoutText.word(note.id()), bounds(note.bounds()), LayoutText.line(note.text())));
		state.pictures().stream().sorted(Comparator.comparing(DiagramState.Picture::id)).forEach(picture -> line("picture",
				LayoutText.word(picture.id()), bounds(picture.bounds()), LayoutText.word(picture.file())));
	}

	private void places(DiagramState state) {
		Map<String, Bounds> sorted = new TreeMap<>(state.places());
		sorted.forEach((key, bounds) -> {
			if (state.placedByHand().contains(key)) {
				line("place", LayoutText.word(key), bounds(bounds), "fixed");
			} else {
				line("place", LayoutText.word(key), bounds(bounds));
			}
		});
	}

	private void each(String what, Collection<String> keys) {
		new TreeSet<>(keys).forEach(key -> line(what, LayoutText.word(key)));
	}

	private static String bounds(Bounds bounds) {
		return number(bounds.x()) + ' ' + number(bounds.y()) + ' ' + number(bounds.width()) + ' ' + number(bounds.height());
	}

	private static String points(List<Point> points) {
		StringBuilder written = new StringBuilder();
		points.forEach(point -> written.append(written.isEmpty() ? "" : " ").append(number(point.x())).append(',')
				.append(number(point.y())));
		return written.toString();
	}

	/** Whole pixels: nobody sees less, and files stay readable. */
	private static String number(double value) {
		return Long.toString(Math.round(value));
	}

	private void line(String... words) {
		text.append(String.join(" ", words)).append('\n');
	}
}
