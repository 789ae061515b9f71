package jp.tsunagi.diagram.ui.internal.connection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.image.ElementImages;

/** Makes a tie without a pointer: between two selected elements, or from the selected one to one that is asked for. */
public final class ConnectHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		List<ViewElement> nodes = editor.selectedElements().stream().filter(ViewNode.class::isInstance).toList();
		if (nodes.size() == 2) {
			connect(editor, diagram, nodes.getFirst(), nodes.getLast());
		} else if (nodes.size() == 1) {
			ask(editor, diagram, nodes.getFirst());
		}
	}

	private static void ask(DiagramEditor editor, OpenDiagram diagram, ViewElement source) {
		List<ViewElement> targets = new ArrayList<>(diagram.view().elements().stream()
				.filter(element -> element instanceof ViewNode && element != source && element.isVisible())
				.filter(element -> !diagram.tools().ties(source, element).isEmpty()).toList());
		targets.sort(Comparator.comparing(element -> ElementLabels.of(element.target())));
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(), new Labels());
		dialog.setTitle(Messages.title);
		dialog.setMessage(NLS.bind(Messages.chooseTarget, ElementLabels.of(source.target())));
		dialog.setMultipleSelection(false);
		dialog.setElements(targets.toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof ViewElement target) {
			connect(editor, diagram, source, target);
		}
	}

	private static void connect(DiagramEditor editor, OpenDiagram diagram, ViewElement source, ViewElement target) {
		ChooseTieCommand.between(editor.pane().viewer(), diagram, source, target).ifPresent(ChooseTieCommand::runDeferred);
	}

	/** Names and icons of what is shown. */
	private static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			return ElementLabels.of(((ViewElement) element).target());
		}

		@Override
		public Image getImage(Object element) {
			return ElementImages.of(((ViewElement) element).target().eClass());
		}
	}
}
