package jp.tsunagi.milestone.chart.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Group;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.scene.Printable;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.PlanningCalendar;
import jp.tsunagi.milestone.chart.internal.look.Brush;
import jp.tsunagi.milestone.chart.internal.look.StateSign;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * A fiscal year (年間予定表) or a month of what plans and councils have, on one sheet of the shape of paper, or higher if that is
 * needed.
 */
public final class CalendarSheet implements Printable {

	/** How wide a sheet is that is printed, in pixels. */
	public static final double PAPER_WIDTH = 1280;

	/** The signs there are, from right to left in the legend. */
	private static final List<MilestoneState> SIGNS = List.of(MilestoneState.DONE, MilestoneState.LATE, MilestoneState.UPCOMING);

	/** That of the circle around a sign. */
	private static final double RADIUS = 5;

	private final Size size;

	private final List<Piece> pieces;

	/**
	 * What is written around the calendar.
	 *
	 * @param title of the municipality or of the plan
	 * @param day on which it was made, as it is written
	 * @param remark whom it is for, and what was left out; empty for nothing
	 */
	public record Captions(String title, String day, String remark) {
	}

	/**
	 * What is in a calendar, and how it is looked at.
	 *
	 * @param calendar what there is
	 * @param fiscal says when fiscal years begin
	 * @param style how dates are written
	 * @param today is marked
	 * @param shown which elements of the model may be shown, such as {@link jp.tsunagi.core.privacy.Audience#maySee(EObject)}
	 */
	public record Source(PlanningCalendar calendar, PlanCalendar fiscal, CalendarStyle style, LocalDate today,
			Predicate<? super EObject> shown) {

		List<CalendarEntry> entries() {
			return calendar.entries().stream().filter(entry -> entry.subject() instanceof PlanElement || shown.test(entry.subject()))
					.toList();
		}
	}

	CalendarSheet(Size size, List<Piece> pieces) {
		this.size = size;
		this.pieces = List.copyOf(pieces);
	}

	/** The months of a fiscal year below each other; what is on no month's days stands at the end. */
	public static CalendarSheet year(Source source, FiscalYear year, Captions captions, double width) {
		return new YearLayout(source, year).sheet(captions, width);
	}

	/** The weeks of a month, from Monday; what is on no known day stands at the end. */
	public static CalendarSheet month(Source source, YearMonth month, Captions captions, double width) {
		return new MonthLayout(source, month, new CalendarWording(source)).sheet(captions, width);
	}

	@Override
	public Bounds bounds() {
		return new Bounds(0, 0, size.width(), size.height());
	}

	/** Whether nothing is on it but its days. */
	public boolean isEmpty() {
		return pieces.stream().noneMatch(Piece.Item.class::isInstance);
	}

	/** What is at a point: an entry, or several times of one; nothing where there is none. */
	public List<CalendarEntry> at(Point point) {
		return pieces.stream().filter(piece -> piece instanceof Piece.Item item && item.bounds().contains(point)).findFirst()
				.map(piece -> ((Piece.Item) piece).entries()).orElse(List.of());
	}

	@Override
	public void paint(Canvas canvas) {
		Brush brush = new Brush(canvas);
		brush.fill(bounds(), Tint.PAPER);
		paintLegend(canvas);
		int number = 0;
		for (Piece piece : pieces) {
			switch (piece) {
				case Piece.Box box -> brush.fill(box.bounds(), box.color());
				case Piece.Rule rule -> brush.line(new Pen(rule.color(), 1, LineStyle.SOLID), rule.from(), rule.to());
				case Piece.Label label -> canvas.text(label.text(), label.at(), label.anchor(), label.letters());
				case Piece.Item item -> paint(canvas, item, "entry." + number++);
			}
		}
	}

	/** What the signs mean that are on the sheet. */
	private void paintLegend(Canvas canvas) {
		double right = size.width() - SheetBuilder.MARGIN;
		double base = size.height() - SheetBuilder.MARGIN - 6;
		Letters letters = Letters.plain(SheetBuilder.SMALL, Tint.QUIET);
		for (MilestoneState sign : SIGNS) {
			if (pieces.stream().anyMatch(piece -> piece instanceof Piece.Item item && item.state() == sign)) {
				String text = label(sign);
				canvas.text(text, new Point(right, base), Anchor.END, letters);
				right -= TextMeasure.standard().width(text, SheetBuilder.SMALL, false) + SheetBuilder.SIGN;
				new StateSign(canvas).paintBadge(sign, new Point(right + RADIUS, base - 3.6), RADIUS);
				right -= 2 * SheetBuilder.SIGN;
			}
		}
	}

	private static String label(MilestoneState sign) {
		return switch (sign) {
			case DONE -> Messages.now().done;
			case LATE -> Messages.now().past;
			default -> Messages.now().toCome;
		};
	}

	/** An entry with the sign that it has in charts. */
	private static void paint(Canvas canvas, Piece.Item item, String key) {
		canvas.begin(new Group(key, String.join("", item.lines()), Optional.empty()));
		new StateSign(canvas).paintBadge(item.state(), item.bounds().corner().plus(RADIUS, SheetBuilder.LINE / 2), RADIUS);
		double base = item.bounds().y() + SheetBuilder.TEXT * 1.03;
		for (int line = 0; line < item.lines().size(); line++) {
			canvas.text(item.lines().get(line), new Point(item.bounds().x() + SheetBuilder.SIGN, base + line * SheetBuilder.LINE),
					Anchor.START, Letters.plain(SheetBuilder.TEXT, Tint.INK));
		}
		canvas.end();
	}
}
