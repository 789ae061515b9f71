package jp.tsunagi.document.ui.internal.own;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.document.office.export.DocumentBatch;

/** What was written, what was not and why; opens it with one click. */
public final class Written extends MessageDialog {

	private static final int WIDTH = 560;

	private static final int LINES = 12;

	private final List<String> remarks;

	private Written(Shell shell, String title, String message, boolean isComplete, List<String> remarks, List<String> buttons) {
		super(shell, title, null, message, isComplete ? INFORMATION : WARNING, 0, buttons.toArray(String[]::new));
		this.remarks = remarks;
	}

	/**
	 * Tells it, once the wizard has closed; nobody has to leave it if nothing was written.
	 *
	 * @param window where it is told if anything was written
	 * @param wizard where it is told if nothing was
	 * @param folder where the files are
	 * @param result what was written, and what was not
	 */
	public static void tell(Shell window, Shell wizard, String title, Path folder, DocumentBatch.Result result) {
		Shell shell = result.written().isEmpty() ? wizard : window;
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				tell(shell, title, folder, result);
			}
		});
	}

	private static void tell(Shell shell, String title, Path folder, DocumentBatch.Result result) {
		List<Path> files = result.written();
		Optional<Path> only = files.stream().filter(file -> files.size() == 1).findFirst();
		String message = files.isEmpty() ? Messages.nothingWritten : only.map(file -> NLS.bind(Messages.written, file))
				.orElseGet(() -> NLS.bind(Messages.writtenAll, files.size(), folder));
		List<String> remarks = new ArrayList<>(result.failures());
		remarks.addAll(result.notices());
		List<String> buttons = new ArrayList<>();
		List<Path> targets = new ArrayList<>();
		only.ifPresent(file -> {
			buttons.add(Messages.open);
			targets.add(file);
		});
		if (!files.isEmpty()) {
			buttons.add(Messages.openFolder);
			targets.add(folder);
		}
		buttons.add(Messages.close);
		int answer = new Written(shell, title, message, result.failures().isEmpty(), remarks, buttons).open();
		if (answer >= 0 && answer < targets.size() && !Program.launch(targets.get(answer).toString())) {
			MessageDialog.openInformation(shell, title, NLS.bind(Messages.cannotOpen, targets.get(answer)));
		}
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (remarks.isEmpty()) {
			return null;
		}
		Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setText(String.join("\n", remarks));
		int height = text.computeSize(WIDTH, SWT.DEFAULT).y;
		int room = text.getLineHeight() * LINES;
		// a bar does not fit into a line or two
		text.getVerticalBar().setVisible(height > room);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(height, room)).applyTo(text);
		return text;
	}
}
