package jp.tsunagi.diagram.scene;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.store.DiagramState.Note;
import jp.tsunagi.diagram.store.DiagramState.Picture;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;

/**
 * What somebody has put on a diagram: notes and pictures.
 *
 * @param folder of the project, below which the files of pictures are
 */
public record Annotations(List<Note> notes, List<Picture> pictures, Path folder) {

	/** Nothing. */
	public static final Annotations NONE = new Annotations(List.of(), List.of(), Path.of(""));

	private static final Rgb PAPER = new Rgb(255, 249, 219);

	private static final Rgb EDGE = new Rgb(214, 190, 110);

	private static final Rgb INK = new Rgb(51, 45, 20);

	private static final double TEXT = 12;

	private static final double PADDING = 8;

	private static final double FOLD = 10;

	/** Copies the lists. */
	public Annotations {
		notes = List.copyOf(notes);
		pictures = List.copyOf(pictures);
	}

	/** The smallest rectangle around them; empty if there are none. */
	public Optional<Bounds> extent() {
		return Stream.concat(notes.stream().map(Note::bounds), pictures.stream().map(Picture::bounds)).reduce(Bounds::union);
	}

	/** Paints them: pictures are behind the diagram, for they may be maps. */
	void paintPictures(Canvas canvas) {
		for (Picture picture : pictures) {
			Path file = folder.resolve(picture.file()).normalize();
			if (file.startsWith(folder)) {
				canvas.begin(new Group(picture.id(), "", Optional.empty()));
				canvas.image(file.toUri().toString(), picture.bounds(), 1);
				canvas.end();
			}
		}
	}

	/** Paints the notes, which are before the diagram. */
	void paintNotes(Canvas canvas) {
		TextMeasure measure = TextMeasure.standard();
		for (Note note : notes) {
			Bounds bounds = note.bounds();
			double right = bounds.x() + bounds.width();
			double bottom = bounds.y() + bounds.height();
			Outline outline = Outline.polygon(bounds.corner(), new Point(right, bounds.y()), new Point(right, bottom - FOLD),
					new Point(right - FOLD, bottom), new Point(bounds.x(), bottom));
			canvas.begin(new Group(note.id(), note.text(), Optional.empty()));
			canvas.fill(outline, Fill.of(PAPER));
			canvas.stroke(outline, new Pen(EDGE, 1, LineStyle.SOLID));
			int lines = (int) Math.max(1, (bounds.height() - 2 * PADDING) / measure.lineHeight(TEXT));
			TextBlock text = measure.wrap(note.text(), TEXT, false, Math.max(TEXT, bounds.width() - 2 * PADDING), lines);
			new TextPainter(canvas).paint(text, new Bounds(bounds.x() + PADDING, bounds.y() + PADDING, text.width(), text.height()),
					Anchor.START, Letters.plain(TEXT, INK), measure);
			canvas.end();
		}
	}
}
