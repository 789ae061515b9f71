package jp.tsunagi.workbench.internal.app;

import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/** What was open when the process was killed: the workbench remembers a tab, but not what it showed. */
public final class LostEditors {

	/** What Eclipse takes an editor for that it knows nothing of. */
	private static final String EMPTY = "org.eclipse.ui.internal.emptyEditorTab";

	private LostEditors() {
	}

	/** Leaves no tab of them on {@code page}. */
	public static void close(IWorkbenchPage page) {
		page.closeEditors(Stream.of(page.getEditorReferences()).filter(editor -> EMPTY.equals(editor.getId()))
				.toArray(IEditorReference[]::new), false);
	}
}
