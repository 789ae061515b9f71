package jp.tsunagi.document.ui.internal.pack;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.document.ui.internal.export.ExportHandler;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.workbench.session.ProjectSession;

/** Begins to write forms for somebody who is new; without a project they are blank. */
public final class PackHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		Optional<Material> material = LivePlans.get().now().map(reading -> new Material(reading, ProjectSession.get().clock()));
		Optional<EObject> selected = material.flatMap(found -> ExportHandler.selected(event, found));
		new PackWizard(window, material, selected).open();
		return null;
	}
}
