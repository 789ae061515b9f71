package jp.tsunagi.diagram.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Does something with the diagram of the active editor; does nothing while that is being opened. */
public abstract class DiagramHandler extends AbstractHandler implements IExecutableExtension {

	private String choice = "";

	/** What stands behind the colon after the class name in {@code plugin.xml}. */
	@Override
	public final void setInitializationData(IConfigurationElement element, String property, Object data) {
		choice = data instanceof String text ? text : "";
	}

	/** Which of several similar things is to be done, as {@code plugin.xml} says. */
	protected final String choice() {
		return choice;
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		DiagramEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), DiagramEditor.class);
		if (editor != null) {
			editor.diagram().ifPresent(diagram -> run(editor, diagram));
		}
		return null;
	}

	/** Does it. */
	protected abstract void run(DiagramEditor editor, OpenDiagram diagram);
}
