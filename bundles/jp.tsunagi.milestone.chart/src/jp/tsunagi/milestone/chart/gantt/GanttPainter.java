package jp.tsunagi.milestone.chart.gantt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Group;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.internal.look.Brush;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.chart.time.TimeBand;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.plan.Milestone;

/** Paints what is to be seen of a chart, and no more: how long that takes depends on the rows that are to be seen. */
public final class GanttPainter {

	private final GanttFrame frame;

	private final Set<Milestone> selected;

	private final Bounds time;

	private final List<TimeBand> bands;

	/** What is to be seen. */
	private final List<GanttMark> marks;

	private final List<GanttText> texts;

	private final List<GanttLink> links;

	/** A painter of {@code frame}. */
	public GanttPainter(GanttFrame frame) {
		this(frame, Set.of());
	}

	/** A painter of {@code frame} with some milestones marked. */
	public GanttPainter(GanttFrame frame, Set<Milestone> selected) {
		this.frame = frame;
		this.selected = Set.copyOf(selected);
		time = frame.time();
		bands = frame.bands().of(frame.scale(), time.width());
		marks = IntStream.range(frame.firstRow(), frame.endRow()).mapToObj(frame::mark).flatMap(Optional::stream).toList();
		texts = marks.stream().map(mark -> GanttText.of(frame, mark)).toList();
		links = GanttLinks.of(frame, marks, texts);
	}

	/** The lines that are to be seen. */
	List<GanttLink> links() {
		return links;
	}

	/** Paints it. What is at its edges may reach over them. */
	public void paint(Canvas canvas) {
		new Brush(canvas).fill(frame.area(), Tint.PAPER);
		new GroundPainter(canvas, frame, selected).paint(bands);
		new LinkPainter(canvas).paint(links);
		for (int i = 0; i < marks.size(); i++) {
			paint(canvas, marks.get(i), texts.get(i));
		}
		paintNames(canvas);
		new HeaderPainter(canvas, frame).paint(bands);
	}

	private void paint(Canvas canvas, GanttMark mark, GanttText text) {
		GanttRow.Entry entry = mark.entry();
		canvas.begin(new Group("milestone." + mark.row(), GanttText.tooltip(entry, frame.bands().style()), Optional.empty()));
		Rgb paper = selected.contains(entry.scheduled().milestone()) ? Tint.SELECTION : Tint.PAPER;
		if (isSeen(mark)) {
			new MarkPainter(canvas, paper).paint(mark, text);
		}
		new FollowUpDots(canvas).paint(frame, mark);
		if (!text.text().isEmpty()) {
			if (!text.isInside()) {
				// lines go on behind what is written
				new Brush(canvas).fill(text.box(), paper);
			}
			MilestoneState state = entry.scheduled().state();
			boolean isQuiet = state == MilestoneState.DROPPED || state == MilestoneState.UNDATED;
			canvas.text(text.text(), text.at(), text.anchor(), Letters.plain(GanttText.LETTERS, isQuiet ? Tint.QUIET : Tint.INK));
		}
		canvas.end();
	}

	private boolean isSeen(GanttMark mark) {
		return mark.extent().filter(extent -> extent.x() < frame.right() && extent.x() + extent.width() > time.x()).isPresent();
	}

	private void paintNames(Canvas canvas) {
		Brush brush = new Brush(canvas);
		brush.fill(new Bounds(frame.area().x(), time.y(), frame.nameWidth(), time.height()), Tint.PAPER);
		for (int row = frame.firstRow(); row < frame.endRow(); row++) {
			new NamePainter(canvas, frame, selected).paint(row);
		}
		brush.upright(time.x(), time.y(), time.y() + time.height(), Tint.RULE);
	}
}
