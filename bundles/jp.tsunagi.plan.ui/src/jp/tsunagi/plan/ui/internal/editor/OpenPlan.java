package jp.tsunagi.plan.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.osgi.service.prefs.Preferences;

import jp.tsunagi.plan.ui.internal.connection.TextPositions;

/** Shows plans in editors. */
public final class OpenPlan {

	private static final String OUTLINE_SHOWN = "outlineShown";

	private OpenPlan() {
	}

	/** What an editor of {@code path} is opened on. */
	public static IEditorInput input(Path path) {
		return new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(path.toFile()));
	}

	/** Shows the plan at {@code path}. */
	public static PlanEditor at(IWorkbenchPage page, Path path) throws PartInitException {
		showOutlineOnce(page);
		return (PlanEditor) page.openEditor(input(path), PlanEditor.ID);
	}

	/** With the first plan; whoever closes it does without from then on. */
	private static void showOutlineOnce(IWorkbenchPage page) throws PartInitException {
		Preferences preferences = InstanceScope.INSTANCE.getNode("jp.tsunagi.plan.ui");
		if (!preferences.getBoolean(OUTLINE_SHOWN, false)) {
			preferences.putBoolean(OUTLINE_SHOWN, true);
			page.showView(IPageLayout.ID_OUTLINE, null, IWorkbenchPage.VIEW_VISIBLE);
		}
	}

	/** Shows a line of the plan at {@code path}, counted from 1; the beginning of the file if 0. */
	public static PlanEditor at(IWorkbenchPage page, Path path, int line) throws PartInitException {
		PlanEditor editor = at(page, path);
		IDocument document = editor.document();
		if (line > 0 && document != null && line <= document.getNumberOfLines()) {
			try {
				IRegion region = document.getLineInformation(line - 1);
				int start = region.getOffset();
				while (start < region.getOffset() + region.getLength() && Character.isWhitespace(document.getChar(start))) {
					start++;
				}
				editor.selectAndReveal(start, 0);
			} catch (BadLocationException impossible) {
				throw new IllegalStateException(impossible);
			}
		}
		return editor;
	}

	/** Shows and selects a range of the plan at {@code path}. */
	public static PlanEditor at(IWorkbenchPage page, Path path, Range range) throws PartInitException {
		PlanEditor editor = at(page, path);
		if (editor.document() != null) {
			IRegion region = TextPositions.region(editor.document(), range);
			editor.selectAndReveal(region.getOffset(), region.getLength());
		}
		return editor;
	}
}
