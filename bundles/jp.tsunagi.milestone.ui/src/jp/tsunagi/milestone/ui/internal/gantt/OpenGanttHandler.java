package jp.tsunagi.milestone.ui.internal.gantt;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.ui.text.LivePlans;

/** Shows the chart with what is selected: a plan in the explorer, or what the cursor of a plan's text is at. */
public final class OpenGanttHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		return OpenGantt.at(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), part(event)).orElse(null);
	}

	private static Optional<EObject> part(ExecutionEvent event) {
		// a caret that only moved is not told to the workbench, which would know where it was before
		if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor
				&& editor.getSite().getSelectionProvider() != null
				&& editor.getSite().getSelectionProvider().getSelection() instanceof ITextSelection cursor) {
			return text(editor.getEditorInput()).flatMap(text -> at(text, cursor.getOffset()).or(() -> first(text)));
		}
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection some
				? Optional.ofNullable(some.getFirstElement()).flatMap(OpenGanttHandler::text).flatMap(OpenGanttHandler::first)
				: Optional.empty();
	}

	private static Optional<XtextResource> text(Object source) {
		Optional<Path> path = Optional.ofNullable(Adapters.adapt(source, Path.class));
		return path.flatMap(file -> LivePlans.get().now()
				.flatMap(reading -> reading.file(file).flatMap(name -> reading.library().resource(name))));
	}

	private static Optional<EObject> first(XtextResource text) {
		return text.getContents().stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast)
				.flatMap(file -> file.getPlans().stream()).<EObject>map(plan -> plan).findFirst();
	}

	private static Optional<EObject> at(XtextResource text, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(text.getParseResult().getRootNode(), offset);
		return Optional.ofNullable(leaf).map(NodeModelUtils::findActualSemanticObjectFor).filter(part -> !(part instanceof PlanFile));
	}
}
