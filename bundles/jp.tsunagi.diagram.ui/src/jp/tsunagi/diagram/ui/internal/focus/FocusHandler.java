package jp.tsunagi.diagram.ui.internal.focus;

import java.util.List;
import java.util.Set;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.figure.Appearance;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;

/** Fades all but what is selected and what can be reached from it over as many ties as the choice says; 0 ends that. */
public final class FocusHandler extends DiagramHandler {

	private static final String TOGGLE = "toggle";

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		Appearance appearance = editor.pane().appearance();
		List<ViewElement> centre = editor.selectedElements();
		boolean ends = choice().equals("0") || choice().equals(TOGGLE) && appearance.isFocused();
		int hops = choice().equals(TOGGLE) ? 1 : Integer.parseInt(choice());
		appearance.setFocus(ends || centre.isEmpty() ? Set.of() : Neighbourhood.of(centre, hops));
	}
}
