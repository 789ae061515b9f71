package jp.tsunagi.diagram.ui.internal.finding;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.part.ElementPart;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.workbench.image.ActionImages;
import jp.tsunagi.workbench.session.ProjectSession;

/** Offers what mends the selected elements, in a menu beside them. */
public final class QuickFixHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		List<QuickFix> fixes = editor.selectedElements().stream().flatMap(element -> editor.findings().of(element).stream())
				.flatMap(finding -> finding.fixes().stream()).toList();
		MenuManager manager = new MenuManager();
		fixes.forEach(fix -> manager.add(new Action(fix.label().replace("&", "&&"), ActionImages.descriptor("quick-fix")) {
			@Override
			public void run() {
				mend(fix);
			}
		}));
		if (fixes.isEmpty()) {
			Action nothing = new Action(Messages.nothing) {
			};
			nothing.setEnabled(false);
			manager.add(nothing);
		}
		Control control = editor.pane().viewer().getControl();
		Menu menu = manager.createContextMenu(control);
		editor.pane().viewer().selectedParts().stream().findFirst().ifPresent(part -> menu.setLocation(beside(part, control)));
		menu.setVisible(true);
	}

	private static Point beside(ElementPart part, Control control) {
		org.eclipse.draw2d.geometry.Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().getParent().translateToAbsolute(bounds);
		return control.toDisplay(bounds.x, bounds.y + bounds.height);
	}

	private static void mend(QuickFix fix) {
		ProjectSession session = ProjectSession.get();
		session.editingDomain().ifPresent(domain -> {
			Command command = fix.command().apply(domain);
			CompoundCommand labelled = new CompoundCommand(fix.label());
			labelled.append(command);
			session.execute(labelled);
		});
	}
}
