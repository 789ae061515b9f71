package jp.tsunagi.document.ui.internal.own;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import jp.tsunagi.core.project.Project;

/** Where files go: a label, a text and a button, in three columns. */
public final class FolderField {

	private static final String LAST = "folder";

	private final Text text;

	/** A field that begins with {@code proposed} and runs {@code changed} when somebody has changed it. */
	public FolderField(Composite parent, String label, Path proposed, Runnable changed) {
		new Label(parent, SWT.NONE).setText(label);
		text = new Text(parent, SWT.BORDER);
		text.setText(proposed.toString());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addModifyListener(event -> changed.run());
		PushButton.in(parent, Messages.browse, this::browse);
	}

	/** The folder that was used last, else one beside the project. */
	public static Path proposed(Project project) {
		return last().orElseGet(() -> project.folder().resolveSibling(project.folder().getFileName() + Messages.folderSuffix));
	}

	/** The folder that was used last; empty if none was. */
	public static Optional<Path> last() {
		return Optional.ofNullable(settings().get(LAST)).map(Path::of);
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SAVE);
		dialog.setFilterPath(text.getText());
		Optional.ofNullable(dialog.open()).ifPresent(text::setText);
	}

	/** The folder; empty as long as it is none. */
	public Optional<Path> folder() {
		try {
			return Optional.of(text.getText().strip()).filter(name -> !name.isEmpty()).map(Path::of).filter(Path::isAbsolute);
		} catch (InvalidPathException none) {
			return Optional.empty();
		}
	}

	/** Why nothing can be written there, as far as one can see; empty if there is no reason. */
	public Optional<String> problem() {
		return folder().isEmpty() ? Optional.of(Messages.noFolder)
				: folder().filter(Files::isRegularFile).map(file -> NLS.bind(Messages.isFile, file));
	}

	/** Next time this folder is proposed. */
	public void remember() {
		folder().ifPresent(folder -> settings().put(LAST, folder.toString()));
	}

	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(FolderField.class)).getDialogSettings();
	}
}
