package jp.tsunagi.diagram.ui.internal.note;

import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.ui.internal.figure.DiagramFonts;
import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.ui.internal.session.Remarks;
import jp.tsunagi.workbench.session.ProjectSession;

/** Shows a note as a yellow sheet, or a picture. */
final class RemarkFigure extends Figure {

	private static final Color SHEET = new Color(0xff, 0xf6, 0xcf);

	private static final Color EDGE = new Color(0xd9, 0xb9, 0x4a);

	private static final Color INK = new Color(0x3b, 0x33, 0x12);

	private static final double LETTERS = 14;

	private static final int MARGIN = 8;

	private static final int MOST_LINES = 60;

	private final Remark remark;

	private final Remarks remarks;

	private final Look look;

	RemarkFigure(Remark remark, Remarks remarks, Look look) {
		this.remark = remark;
		this.remarks = remarks;
		this.look = look;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (!look.isNodes()) {
			return;
		}
		if (remark.isPicture()) {
			paintPicture(graphics);
		} else {
			paintNote(graphics);
		}
	}

	private void paintNote(Graphics graphics) {
		Rectangle sheet = getBounds();
		graphics.setBackgroundColor(SHEET);
		graphics.fillRectangle(sheet);
		graphics.setForegroundColor(EDGE);
		graphics.drawRectangle(sheet.getCopy().resize(-1, -1));
		graphics.setForegroundColor(INK);
		graphics.setFont(DiagramFonts.of(LETTERS, false, false));
		int y = sheet.y + MARGIN;
		int lineHeight = (int) Math.ceil(TextMeasure.standard().lineHeight(LETTERS));
		for (String paragraph : remarks.text(remark).split("\n", -1)) {
			TextBlock block = TextMeasure.standard().wrap(paragraph, LETTERS, false, Math.max(1, sheet.width - 2 * MARGIN), MOST_LINES);
			for (String line : block.isEmpty() ? List.of("") : block.lines()) {
				if (y + lineHeight <= sheet.y + sheet.height) {
					graphics.drawText(line, sheet.x + MARGIN, y);
				}
				y += lineHeight;
			}
		}
	}

	private void paintPicture(Graphics graphics) {
		Rectangle room = getBounds();
		image().ifPresentOrElse(image -> {
			org.eclipse.swt.graphics.Rectangle size = image.getBounds();
			graphics.drawImage(image, 0, 0, size.width, size.height, room.x, room.y, room.width, room.height);
		}, () -> {
			graphics.setForegroundColor(EDGE);
			graphics.drawRectangle(room.getCopy().resize(-1, -1));
			graphics.drawText(remarks.file(remark).orElse(""), room.x + MARGIN, room.y + MARGIN);
		});
	}

	private Optional<Image> image() {
		return ProjectSession.get().project().flatMap(project -> remarks.file(remark).map(project.folder()::resolve))
				.flatMap(RemarkFigure::load);
	}

	/** A file that is gone or no picture is told by its name. */
	private static Optional<Image> load(Path file) {
		try {
			return Optional.of(JFaceResources.getResources().get(ImageDescriptor.createFromURL(file.toUri().toURL())))
					.filter(image -> Files.isRegularFile(file));
		} catch (MalformedURLException | SWTException unreadable) {
			return Optional.empty();
		}
	}
}
