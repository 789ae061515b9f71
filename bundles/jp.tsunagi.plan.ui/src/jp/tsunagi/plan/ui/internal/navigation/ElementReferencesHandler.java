package jp.tsunagi.plan.ui.internal.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.plan.ui.internal.connection.PlanConnection;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;

/** Lists where plans name the selected element of the model. */
public final class ElementReferencesHandler extends AbstractHandler {

	/** The server's command that knows. */
	private static final String REFERENCES = "tsunagi.plan.referencesOfElement";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Identified element) {
			Optional<PlanConnection> connection = PlanConnections.get().connection();
			String name = ElementLabels.of(element);
			if (connection.isEmpty()) {
				show(page, name, List.of());
			}
			connection.ifPresent(server -> server.request(started -> started.getWorkspaceService()
					.executeCommand(new ExecuteCommandParams(REFERENCES, List.of(element.getId()))))
					.thenAccept(found -> page.getWorkbenchWindow().getShell().getDisplay().asyncExec(
							() -> show(page, name, targets(found)))));
		}
		return null;
	}

	private static List<Target> targets(Object found) {
		return found instanceof List<?> list ? list.stream().filter(Location.class::isInstance).map(Location.class::cast)
				.map(location -> new Target(location.getUri(), location.getRange())).toList() : List.of();
	}

	private static void show(IWorkbenchPage page, String name, List<Target> targets) {
		if (targets.isEmpty()) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.title,
					Messages.bind(Messages.noneInPlans, name));
		} else {
			new ReferencesDialog(page, name, targets).open();
		}
	}
}
