package jp.tsunagi.document.ui.internal.export;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.workbench.session.ProjectSession;

/** Begins to write documents about what is selected: an element or a plan in the explorer, or the plan that is being edited. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		LivePlans.get().now().ifPresent(reading -> {
			Material material = new Material(reading, ProjectSession.get().clock());
			new ExportWizard(window, material, selected(event, material)).open();
		});
		return null;
	}

	/** What is selected, of {@code material}. */
	public static Optional<EObject> selected(ExecutionEvent event, Material material) {
		Stream<Object> edited = HandlerUtil.getActivePart(event) instanceof IEditorPart editor
				? Stream.of(editor.getEditorInput()) : Stream.empty();
		Stream<?> chosen = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection some ? some.toList().stream()
				: Stream.empty();
		return Stream.concat(chosen, edited).flatMap(source -> Stream.of(source, Adapters.adapt(source, EObject.class),
				Adapters.adapt(source, Path.class))).filter(Objects::nonNull).flatMap(source -> material.find(source).stream()).findFirst();
	}
}
