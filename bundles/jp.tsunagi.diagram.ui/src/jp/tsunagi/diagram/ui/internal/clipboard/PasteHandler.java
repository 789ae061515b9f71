package jp.tsunagi.diagram.ui.internal.clipboard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Pastes what was copied in a diagram: elements that this diagram hides are shown again, of those that it shows, or that are
 * gone, copies are made beside the originals.
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
				paste(project, diagram).ifPresent(session::execute);
			} else {
				diagram.show(hidden).ifPresent(session::execute);
			}
		});
	}

	private static Optional<Command> paste(Project project, OpenDiagram diagram) {
		List<EObject> copied = CopiedElements.get();
		EObject owner = CopiedElements.originals().stream().filter(Objects::nonNull).findFirst()
				.flatMap(id -> project.index().find(id)).map(Identified::eContainer).orElse(diagram.view().root());
		return ProjectSession.get().editingDomain().flatMap(domain -> ElementCommands.placeFor(owner, copied)
				.map(feature -> ElementCommands.addCopies(domain, project, owner, feature, copied)));
	}
}
