package jp.tsunagi.diagram.scene;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

	/** As large as letters in text fields of notes: who sizes a note sees what fits. */
	private static final double TEXT = 14;

	private static final double PADDING = 8;

	private static final double FOLD = 10;

	/** Copies the lists. */
	public Annotations {
		notes = List.copyOf(notes);
		pictures = List.copyOf(pictures);
	}

	/** Those of them whose ids are in {@code ids}. */
	public Annotations only(Set<String> ids) {
		return new Annotations(notes.stream().filter(note -> ids.contains(note.id())).toList(),
				pictures.stream().filter(picture -> ids.contains(picture.id())).toList(), folder);
	}

	/** The smallest rectangle around them; empty if there are none. */
	public Optional<Bounds> extent() {
		return Stream.concat(notes.stream().map(Note::bounds), pictures.stream().map(Picture::bounds)).reduce(Bounds::union);
	}

	/** Paints the pictures, which are behind the diagram, for they may be maps. */
	public void paintPictures(Canvas canvas) {
		for (Picture picture : pictures) {
			Path file = folder.resolve(picture.file()).normalize();
			canvas.begin(new Group(picture.id(), "", Optional.empty()));
			if (file.startsWith(folder) && Files.isRegularFile(file)) {
				canvas.image(file.toUri().toString(), picture.bounds(), 1);
			} else {
				paintMissing(canvas, picture);
			}
			canvas.end();
		}
	}

	/** Where a picture was whose file is gone, its name stands in a frame. */
	private static void paintMissing(Canvas canvas, Picture picture) {
		canvas.stroke(Outline.rectangle(picture.bounds().grown(-0.5), 0), new Pen(EDGE, 1, LineStyle.DASH));
		paint(canvas, picture.file(), picture.bounds(), Letters.plain(TEXT, EDGE));
	}

	/** Paints the notes, which are before the diagram. */
	public void paintNotes(Canvas canvas) {
		for (Note note : notes) {
			Bounds sheet = note.bounds().grown(-0.5);
			double right = sheet.x() + sheet.width();
			double bottom = sheet.y() + sheet.height();
			Outline outline = Outline.polygon(sheet.corner(), new Point(right, sheet.y()), new Point(right, bottom - FOLD),
					new Point(right - FOLD, bottom), new Point(sheet.x(), bottom));
			canvas.begin(new Group(note.id(), note.text(), Optional.empty()));
			canvas.fill(outline, Fill.of(PAPER));
			canvas.stroke(outline, new Pen(EDGE, 1, LineStyle.SOLID));
			paint(canvas, note.text(), note.bounds(), Letters.plain(TEXT, INK));
			canvas.end();
		}
	}

	/** Writes as many lines as fit; empty ones are kept. */
	private static void paint(Canvas canvas, String text, Bounds sheet, Letters letters) {
		TextMeasure measure = TextMeasure.standard();
		double room = sheet.width() - 2 * PADDING;
		int left = (int) Math.max(1, (sheet.height() - 2 * PADDING) / measure.lineHeight(TEXT));
		double y = sheet.y() + PADDING;
		for (String paragraph : (Iterable<String>) text.lines()::iterator) {
			TextBlock block = measure.wrap(paragraph, TEXT, false, Math.max(TEXT, room), left);
			new TextPainter(canvas).paint(block, new Bounds(sheet.x() + PADDING, y, block.width(), block.height()), Anchor.START,
					letters, measure);
			int lines = Math.max(1, block.lines().size());
			left -= lines;
			y += lines * measure.lineHeight(TEXT);
		}
	}
}
