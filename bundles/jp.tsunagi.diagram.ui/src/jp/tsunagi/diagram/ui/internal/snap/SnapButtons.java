package jp.tsunagi.diagram.ui.internal.snap;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.commands.ICommandService;

/** Shows the buttons of the grid and of snapping as they are in the editor that comes to the front: each has its own state. */
public final class SnapButtons implements IPartListener2 {

	private final IWorkbenchPart editor;

	private SnapButtons(IWorkbenchPart editor) {
		this.editor = editor;
	}

	/** Keeps the buttons of {@code editor} true as long as {@code toolbar} is there. */
	public static void install(IWorkbenchPart editor, Control toolbar) {
		SnapButtons buttons = new SnapButtons(editor);
		editor.getSite().getPage().addPartListener(buttons);
		toolbar.addDisposeListener(event -> editor.getSite().getPage().removePartListener(buttons));
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) == editor) {
			refresh(editor);
		}
	}

	static void refresh(IWorkbenchPart editor) {
		ICommandService commands = editor.getSite().getService(ICommandService.class);
		List.of(SnapHandler.GRID, SnapHandler.SNAP).forEach(choice -> commands.refreshElements(SnapHandler.COMMAND + choice, null));
	}
}
