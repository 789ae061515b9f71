package jp.tsunagi.workbench.internal.save;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.coordination.label.ElementLabels;

/** Asks what to do with unsaved changes before the project is left. */
public final class UnsavedChanges {

	private static final int SAVE = 0;

	private static final int DISCARD = 1;

	private UnsavedChanges() {
	}

	/** Returns whether the project may be left: everything is saved, or the user gives it up. */
	public static boolean settle(Shell shell) {
		ModelSaveables saveables = ModelSaveables.get();
		List<Resource> dirty = saveables.dirtyFiles();
		if (dirty.isEmpty()) {
			return true;
		}
		String names = dirty.stream().flatMap(file -> file.getContents().stream())
				.map(root -> "・" + ElementLabels.of(root)).collect(Collectors.joining("\n"));
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.unsavedTitle,
				Messages.bind(Messages.unsaved, names), SWT.NONE, Messages.save, Messages.discard, Messages.cancel);
		return switch (answer) {
			case SAVE -> {
				dirty.forEach(saveables::commitPending);
				yield new ModelSaver().save(dirty);
			}
			case DISCARD -> {
				saveables.discard();
				yield true;
			}
			default -> false;
		};
	}
}
