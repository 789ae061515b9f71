package jp.tsunagi.diagram.ui.internal.connection;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Menu;

import jp.tsunagi.diagram.ui.internal.command.DeferredCommand;
import jp.tsunagi.diagram.ui.internal.part.NewElement;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;
import jp.tsunagi.diagram.view.ViewElement;

/** Asks which of the ties that fit it is to be, in a menu at the pointer, and makes it. */
public final class ChooseTieCommand extends Command implements DeferredCommand {

	private final EditPartViewer viewer;

	private final OpenDiagram diagram;

	private final ViewElement source;

	private final ViewElement target;

	private ChooseTieCommand(EditPartViewer viewer, OpenDiagram diagram, ViewElement source, ViewElement target) {
		this.viewer = viewer;
		this.diagram = diagram;
		this.source = source;
		this.target = target;
	}

	/** What asks for a tie from {@code source} to {@code target}; empty if none fits. */
	public static Optional<ChooseTieCommand> between(EditPartViewer viewer, OpenDiagram diagram, ViewElement source,
			ViewElement target) {
		return diagram.tools().ties(source, target).isEmpty() ? Optional.empty()
				: Optional.of(new ChooseTieCommand(viewer, diagram, source, target));
	}

	/** Asks if there is a choice; makes the only one that fits. */
	@Override
	public void runDeferred() {
		List<PaletteTool> ties = diagram.tools().ties(source, target);
		if (ties.size() == 1) {
			make(ties.getFirst());
			return;
		}
		MenuManager manager = new MenuManager();
		ties.forEach(tie -> manager.add(new Action(tie.label(), diagram.image(tie).orElse(null)) {
			@Override
			public void run() {
				make(tie);
			}
		}));
		Menu menu = manager.createContextMenu(viewer.getControl());
		menu.setVisible(true);
	}

	private void make(PaletteTool tie) {
		diagram.tools().connect(tie, source, target, made -> NewElement.select(viewer, made)).ifPresent(Edit::run);
	}
}
