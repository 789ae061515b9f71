package jp.tsunagi.milestone.chart.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Printable;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.milestone.chart.internal.look.Brush;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.Plan;

/**
 * Charts to hand out: each with its title, its legend, the day and whom it is for. As a picture they stand below each other; on
 * paper each begins on a page of its own, and a long one goes on on the next, with years and months above it again.
 */
public final class GanttSheet implements Printable {

	/** How wide a picture is, in pixels. */
	private static final double WIDTH = 1280;

	private static final double MARGIN = 24;

	private final List<GanttLeaf> leaves;

	private final Size size;

	/**
	 * What is written around charts.
	 *
	 * @param day as it is written
	 * @param remark whom they are for, and what was left out; empty for nothing
	 */
	public record Captions(String day, String remark) {
	}

	private GanttSheet(List<GanttLeaf> leaves) {
		this.leaves = List.copyOf(leaves);
		double height = leaves.stream().mapToDouble(leaf -> leaf.height(WIDTH) + MARGIN).sum();
		size = new Size(WIDTH + 2 * MARGIN, height + MARGIN);
	}

	/** A chart of {@code rows}, as somebody looks at them. */
	public static GanttSheet of(String title, GanttRows rows, TimeBands bands, Captions captions) {
		return new GanttSheet(List.of(new GanttLeaf(title, rows, bands, captions)));
	}

	/**
	 * A chart for each plan that has milestones.
	 *
	 * @param schedule how the milestones stand
	 * @param title of all, for the case that there are none
	 * @param shown which elements of the model may be named
	 */
	public static GanttSheet of(String title, Schedule schedule, List<? extends Plan> plans, TimeBands bands, Vocabulary vocabulary,
			Predicate<? super EObject> shown, Captions captions) {
		List<GanttLeaf> leaves = new ArrayList<>();
		for (Plan plan : plans) {
			GanttRows rows = GanttRows.of(schedule, plan, vocabulary, shown);
			if (!rows.rows().isEmpty()) {
				leaves.add(new GanttLeaf(GanttGroups.name(plan), rows, bands, captions));
			}
		}
		return leaves.isEmpty() ? of(title, GanttRows.of(schedule, GanttView.ALL, vocabulary, shown), bands, captions)
				: new GanttSheet(leaves);
	}

	@Override
	public Bounds bounds() {
		return new Bounds(0, 0, size.width(), size.height());
	}

	@Override
	public void paint(Canvas canvas) {
		new Brush(canvas).fill(bounds(), Tint.PAPER);
		double top = MARGIN;
		for (GanttLeaf leaf : leaves) {
			double height = leaf.height(WIDTH);
			leaf.paint(canvas, new Bounds(MARGIN, top, WIDTH, height), 0, leaf.rows().rows().size(), "");
			top += height + MARGIN;
		}
		// what reaches over the right edge of a chart
		new Brush(canvas).fill(new Bounds(MARGIN + WIDTH, 0, MARGIN, size.height()), Tint.PAPER);
	}

	@Override
	public List<Printable> pages(Size room) {
		return leaves.stream().flatMap(leaf -> leaf.pages(room).stream()).toList();
	}
}
