package jp.tsunagi.diagram.ui.print;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.export.Paper;

/**
 * Asks for a file and saves a diagram or a chart in it: PDF, PNG or SVG, as the file is called.
 *
 * @param shell whose dialog it is
 */
public record PictureFileDialog(Shell shell) {

	/** Three pixels for one of the screen are good for paper. */
	private static final double SHARP = 3;

	/**
	 * Saves it, unless nobody chooses a file.
	 *
	 * @param title what the file is called at first
	 * @param export what is saved, made when a file is chosen
	 */
	public void open(String title, Supplier<DiagramExport> export) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.export);
		dialog.setFileName(title.replaceAll("[\\\\/:*?\"<>|]", "_") + ".pdf");
		dialog.setFilterExtensions("*.pdf", "*.png", "*.svg");
		dialog.setFilterNames(new String[] {Messages.pdf, Messages.png, Messages.svg});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			BusyIndicator.showWhile(shell.getDisplay(), () -> save(export.get(), Path.of(chosen)));
		}
	}

	private void save(DiagramExport export, Path file) {
		try {
			WholeFile.write(file, content(export, file.getFileName().toString().toLowerCase(Locale.ROOT)));
		} catch (ExportException | UnwritableFileException failure) {
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
