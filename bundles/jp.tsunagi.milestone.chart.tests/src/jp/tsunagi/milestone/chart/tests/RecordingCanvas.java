package jp.tsunagi.milestone.chart.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Group;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttPainter;

/** Remembers what was painted. */
final class RecordingCanvas implements Canvas {

	/** What was painted, and for which element; an empty one for none. */
	sealed interface Stroke {

		String group();
	}

	record Surface(String group, Outline outline, Fill fill) implements Stroke {
	}

	record Line(String group, Outline outline, Pen pen) implements Stroke {
	}

	record Text(String group, String text, Point at, Anchor anchor, Letters letters) implements Stroke {
	}

	final List<Stroke> strokes = new ArrayList<>();

	final List<Group> groups = new ArrayList<>();

	private final Deque<String> open = new ArrayDeque<>(List.of(""));

	/** What is painted of a chart. */
	static RecordingCanvas of(GanttFrame frame) {
		RecordingCanvas canvas = new RecordingCanvas();
		new GanttPainter(frame).paint(canvas);
		return canvas;
	}

	<T extends Stroke> List<T> all(Class<T> type) {
		return strokes.stream().filter(type::isInstance).map(type::cast).toList();
	}

	<T extends Stroke> List<T> all(Class<T> type, String group) {
		return all(type).stream().filter(stroke -> stroke.group().equals(group)).toList();
	}

	/** The texts that were written, but for empty ones. */
	List<String> texts() {
		return all(Text.class).stream().map(Text::text).filter(text -> !text.isEmpty()).toList();
	}

	@Override
	public void fill(Outline outline, Fill fill) {
		strokes.add(new Surface(open.peek(), outline, fill));
	}

	@Override
	public void stroke(Outline outline, Pen pen) {
		strokes.add(new Line(open.peek(), outline, pen));
	}

	@Override
	public void text(String text, Point at, Anchor anchor, Letters letters) {
		strokes.add(new Text(open.peek(), text, at, anchor, letters));
	}

	@Override
	public void image(String path, Bounds where, double opacity) {
		throw new AssertionError(path);
	}

	@Override
	public void begin(Group group) {
		groups.add(group);
		open.push(group.key());
	}

	@Override
	public void end() {
		open.pop();
	}
}
