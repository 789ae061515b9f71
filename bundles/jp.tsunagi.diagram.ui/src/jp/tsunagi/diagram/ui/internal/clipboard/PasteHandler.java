package jp.tsunagi.diagram.ui.internal.clipboard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.palette.Placement;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Pastes what was copied in a diagram: elements that this diagram hides are shown again, of those that it shows, or that are
 * from elsewhere or gone, copies are made.
 */
public final class PasteHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		ProjectSession session = ProjectSession.get();
		session.project().ifPresent(project -> {
			List<ViewElement> hidden = CopiedElements.originals().stream().filter(Objects::nonNull)
					.flatMap(id -> project.index().find(id).stream())
					.flatMap(element -> diagram.view().elementsOf(element).stream()).filter(ViewElement::isHidden).toList();
			if (hidden.isEmpty()) {
				command(project, diagram).ifPresent(command -> paste(editor, diagram, command));
			} else {
				diagram.display().show(hidden).ifPresent(session::execute);
			}
		});
	}

	private static void paste(DiagramEditor editor, OpenDiagram diagram, Command command) {
		diagram.expect(Optional.empty(), new Placement(editor).uncovered(diagram));
		ProjectSession.get().execute(command);
		List<ViewElement> made = command.getAffectedObjects().stream().filter(EObject.class::isInstance).map(EObject.class::cast)
				.flatMap(copy -> diagram.view().elementsOf(copy).stream()).toList();
		editor.select(made);
	}

	/** Beside an original that this diagram shows, else where the diagram begins. */
	private static Optional<Command> command(Project project, OpenDiagram diagram) {
		List<EObject> copied = CopiedElements.get();
		Stream<EObject> originals = CopiedElements.originals().stream().filter(Objects::nonNull)
				.flatMap(id -> project.index().find(id).stream()).filter(original -> !diagram.view().elementsOf(original).isEmpty())
				.map(Identified::eContainer);
		return Stream.concat(originals, Stream.of(diagram.view().root())).findFirst()
				.flatMap(owner -> ProjectSession.get().editingDomain().flatMap(domain -> ElementCommands.placeFor(owner, copied)
						.map(feature -> ElementCommands.addCopies(domain, project, owner, feature, copied))));
	}
}
