package jp.tsunagi.workbench.internal.save;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The editors of files that are no models, such as plans. */
public final class FileEditors {

	private FileEditors() {
	}

	/** Closes those of files outside {@code folder}; returns false if the user wants to keep one that is not saved. */
	public static boolean closeOutside(Path folder) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		IEditorReference[] outside = Arrays.stream(page.getEditorReferences())
				.filter(reference -> file(reference).filter(file -> !file.startsWith(folder)).isPresent())
				.toArray(IEditorReference[]::new);
		return page.closeEditors(outside, true);
	}

	/** Inputs of files adapt to their path. */
	private static Optional<Path> file(IEditorReference reference) {
		try {
			return Optional.ofNullable(Adapters.adapt(reference.getEditorInput(), Path.class));
		} catch (PartInitException damaged) {
			return Optional.empty();
		}
	}
}
