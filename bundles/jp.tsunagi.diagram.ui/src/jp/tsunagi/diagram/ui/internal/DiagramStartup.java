package jp.tsunagi.diagram.ui.internal;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.design.Dialogs;
import jp.tsunagi.diagram.ui.internal.connection.TieDialog;
import jp.tsunagi.diagram.ui.internal.finding.LayoutFindings;
import jp.tsunagi.diagram.ui.internal.open.ElementOpening;
import jp.tsunagi.workbench.session.ProjectSession;

/** Lends the workbench to the tools of the specification: they ask and show something in it. */
public final class DiagramStartup implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(DiagramStartup::start);
	}

	private static void start() {
		LayoutFindings.start();
		Dialogs.setTieChooser((source, target) -> ProjectSession.get().project()
				.flatMap(project -> TieDialog.ask(source, target, project.vocabulary().terms(TermList.RELATIONSHIP_KIND))));
		// after the command that asks for it
		Dialogs.setFormOpener(element -> PlatformUI.getWorkbench().getDisplay()
				.asyncExec(() -> ElementOpening.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), element)));
	}
}
