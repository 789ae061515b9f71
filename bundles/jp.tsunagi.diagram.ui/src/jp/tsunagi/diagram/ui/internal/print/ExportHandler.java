package jp.tsunagi.diagram.ui.internal.print;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.DiagramFile;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Saves the diagram as a file for others: PDF, PNG or SVG. */
public final class ExportHandler extends DiagramHandler {

	/** Three pixels for one of the screen are good for paper. */
	private static final double SHARP = 3;

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		Shell shell = editor.getSite().getShell();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.export);
		dialog.setFileName(diagram.session().title().replaceAll("[\\\\/:*?\"<>|]", "_") + ".pdf");
		dialog.setFilterExtensions("*.pdf", "*.png", "*.svg");
		dialog.setFilterNames(new String[] {Messages.pdf, Messages.png, Messages.svg});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			BusyIndicator.showWhile(shell.getDisplay(), () -> export(shell, diagram, Path.of(chosen)));
		}
	}

	private static void export(Shell shell, OpenDiagram diagram, Path file) {
		try {
			DiagramFile.write(file, content(PrintableDiagram.of(diagram), file.getFileName().toString().toLowerCase()));
		} catch (ExportException failure) {
			MessageDialog.openError(shell, Messages.export, NLS.bind(Messages.failed, failure.getLocalizedMessage()));
		}
	}

	private static byte[] content(DiagramExport export, String name) throws ExportException {
		if (name.endsWith(".svg")) {
			return export.svg();
		}
		return name.endsWith(".png") ? export.png(SHARP) : export.pdf(export.readablePaper(Paper.Orientation.AUTOMATIC));
	}
}
