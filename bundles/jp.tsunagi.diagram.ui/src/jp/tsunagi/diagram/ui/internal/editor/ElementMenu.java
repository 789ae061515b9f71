package jp.tsunagi.diagram.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import jp.tsunagi.diagram.tool.NavigationTarget;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.ui.internal.session.DiagramTools;
import jp.tsunagi.diagram.view.ViewElement;

/** What the specification offers for the selected elements: its actions, and the diagrams and tables that they lead to. */
final class ElementMenu extends ContributionItem {

	private final DiagramEditor editor;

	ElementMenu(DiagramEditor editor) {
		this.editor = editor;
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		editor.diagram().ifPresent(diagram -> {
			List<ViewElement> selected = editor.selectedElements();
			DiagramTools tools = diagram.tools();
			int position = index;
			for (var edit : tools.menu(selected)) {
				item(menu, position++, edit.label(), edit::run);
			}
			if (selected.size() == 1) {
				for (NavigationTarget target : tools.navigation(selected.getFirst())) {
					item(menu, position++, target.title(), () -> DiagramSessions.get().reveal(target.representation(), target.root(),
							selected.getFirst().target()));
				}
			}
		});
	}

	private static void item(Menu menu, int position, String label, Runnable run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH, position);
		item.setText(label.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> run.run());
	}
}
