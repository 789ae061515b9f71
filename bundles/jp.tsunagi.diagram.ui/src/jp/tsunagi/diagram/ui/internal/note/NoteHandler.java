package jp.tsunagi.diagram.ui.internal.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;

import jp.tsunagi.diagram.store.LayoutFile;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.palette.Placement;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.workbench.session.ProjectSession;

/** Puts a note, or with the choice {@code picture} a picture, where it covers nothing, near the middle of what is seen. */
public final class NoteHandler extends DiagramHandler {

	private static final double WIDTH = 200;

	private static final double HEIGHT = 90;

	private static final double WIDEST = 400;

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		Point middle = new Placement(editor).uncovered(diagram);
		if (choice().equals("picture")) {
			addPicture(editor, diagram, middle);
			return;
		}
		ProjectSession.get().execute(diagram.remarks().addNote(around(middle, WIDTH, HEIGHT)));
		Remark added = diagram.remarks().all().getLast();
		if (editor.pane().viewer().getEditPartRegistry().get(added) instanceof RemarkPart part) {
			editor.pane().viewer().flush();
			editor.pane().viewer().select((EditPart) part);
			part.edit();
		}
	}

	private static Bounds around(Point middle, double width, double height) {
		return new Bounds(Math.round(middle.x() - width / 2), Math.round(middle.y() - height / 2), width, height);
	}

	/** A picture from elsewhere is copied beside the layouts, so that it goes with the project. */
	private static void addPicture(DiagramEditor editor, OpenDiagram diagram, Point middle) {
		FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.OPEN);
		dialog.setText(Messages.choosePicture);
		dialog.setFilterExtensions("*.png;*.jpg;*.jpeg;*.gif;*.bmp;*.svg");
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		try {
			Path folder = ProjectSession.get().project().orElseThrow().folder();
			Path file = Path.of(chosen);
			ImageData data = new ImageData(chosen);
			Path kept = file.startsWith(folder) ? file : copy(file, folder.resolve(LayoutFile.FOLDER));
			double scale = Math.min(1, WIDEST / data.width);
			ProjectSession.get().execute(diagram.remarks().addPicture(around(middle, Math.ceil(data.width * scale),
					Math.ceil(data.height * scale)), folder.relativize(kept).toString().replace('\\', '/')));
		} catch (IOException | SWTException unreadable) {
			MessageDialog.openError(editor.getSite().getShell(), Messages.choosePicture,
					NLS.bind(Messages.noPicture, unreadable.getLocalizedMessage()));
		}
	}

	private static Path copy(Path file, Path folder) throws IOException {
		Files.createDirectories(folder);
		String name = file.getFileName().toString();
		Path target = folder.resolve(name);
		for (int number = 2; Files.exists(target) && Files.mismatch(file, target) >= 0; number++) {
			target = folder.resolve(number + "-" + name);
		}
		return Files.exists(target) ? target : Files.copy(file, target);
	}
}
