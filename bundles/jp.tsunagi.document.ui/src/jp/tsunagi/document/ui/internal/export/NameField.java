package jp.tsunagi.document.ui.internal.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.document.office.export.FileName;

/** How files are called, in three columns: a single one as somebody likes, several as they will be. */
final class NameField {

	private final Text text;

	private final Label ending;

	/** What was there before somebody changed it. */
	private String proposed = "";

	private boolean isSingle;

	/** A field that runs {@code changed} when somebody has changed the name. */
	NameField(Composite parent, Runnable changed) {
		new Label(parent, SWT.NONE).setText(Messages.fileName);
		text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		ending = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(ending);
		text.addModifyListener(event -> changed.run());
	}

	/** Shows how {@code files} are called; what somebody has typed stays as long as it is the same document. */
	void show(List<Path> files) {
		String first = files.isEmpty() ? "" : files.getFirst().getFileName().toString();
		int dot = Math.max(0, first.lastIndexOf('.'));
		isSingle = files.size() == 1;
		ending.setText(isSingle ? first.substring(dot) : "");
		String next = files.size() > 1 ? NLS.bind(Messages.severalNames, first, files.size() - 1) : first.substring(0, dot);
		if (!next.equals(proposed)) {
			proposed = next;
			text.setText(next);
		}
		text.setEnabled(isSingle);
		ending.getParent().layout();
	}

	/** What the file is called; empty if there are several. */
	Optional<String> name() {
		String typed = text.getText().strip();
		return !isSingle ? Optional.empty() : Optional.of(typed.endsWith(ending.getText()) ? typed : typed + ending.getText());
	}

	/** Why no file can be called so; empty if there is no reason. */
	Optional<String> problem() {
		return !isSingle ? Optional.empty() : text.getText().isBlank() ? Optional.of(Messages.noName)
				: FileName.isAllowed(text.getText()) ? Optional.empty() : Optional.of(Messages.badName);
	}
}
