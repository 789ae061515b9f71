package jp.tsunagi.review.ui.internal.escalation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewSite;

import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Takes the agenda of a council out of the view.
 *
 * @param site of the view, which tells what came of it
 * @param agenda the text
 */
record AgendaExport(IViewSite site, String agenda) {

	void copy() {
		Clipboard clipboard = new Clipboard(site.getShell().getDisplay());
		clipboard.setContents(new Object[] { agenda }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		site.getActionBars().getStatusLineManager().setMessage(Messages.copied);
	}

	void save() {
		FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
		dialog.setText(Messages.saveTitle);
		ProjectSession.get().project().ifPresent(project -> dialog.setFilterPath(project.folder().toString()));
		dialog.setFileName(Messages.agendaFile);
		dialog.setFilterExtensions(new String[] { "*.txt" });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				WholeFile.write(Path.of(chosen), agenda.getBytes(StandardCharsets.UTF_8));
			} catch (UnwritableFileException failure) {
				MessageDialog.openError(site.getShell(), Messages.saveAgenda, failure.getMessage());
			}
		}
	}
}
