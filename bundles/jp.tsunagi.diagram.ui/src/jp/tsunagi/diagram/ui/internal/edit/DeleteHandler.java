package jp.tsunagi.diagram.ui.internal.edit;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.session.Deletion;
import jp.tsunagi.workbench.session.ProjectSession;

/** Deletes the selected elements from the model, and asks first if others refer to them. */
public final class DeleteHandler extends DiagramHandler {

	/** As many as fit into a question that is still read. */
	private static final int NAMED_USAGES = 5;

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		List<Remark> remarks = editor.pane().viewer().selectedRemarks();
		List<ViewElement> selected = editor.selectedElements();
		List<EObject> targets = selected.stream().map(ViewElement::target).distinct().toList();
		if (selected.isEmpty() && !remarks.isEmpty()) {
			ProjectSession.get().execute(diagram.remarks().delete(remarks));
		}
		if (targets.isEmpty() || targets.contains(diagram.view().root())) {
			return;
		}
		ProjectSession session = ProjectSession.get();
		session.editingDomain().ifPresent(domain -> session.project().ifPresent(project -> {
			Deletion deletion = Deletion.of(domain, project, targets);
			if (deletion.usages().isEmpty() || isConfirmed(editor, deletion)) {
				diagram.tools().delete(selected, remarks).ifPresentOrElse(Edit::run,
						() -> MessageDialog.openInformation(editor.getSite().getShell(), Messages.deleteTitle, Messages.mustStay));
			}
		}));
	}

	private static boolean isConfirmed(DiagramEditor editor, Deletion deletion) {
		String first = ElementLabels.of(deletion.elements().getFirst());
		String what = deletion.elements().size() == 1 ? NLS.bind(Messages.deleteOne, first)
				: NLS.bind(Messages.deleteMany, first, deletion.elements().size() - 1);
		String usages = deletion.usages().keySet().stream().limit(NAMED_USAGES)
				.map(user -> NLS.bind(Messages.usage, ElementLabels.type(user.eClass()), ElementLabels.of(user)))
				.collect(Collectors.joining("\n"));
		String more = deletion.usages().size() > NAMED_USAGES
				? "\n" + NLS.bind(Messages.deleteMore, deletion.usages().size() - NAMED_USAGES) : "";
		String question = what + "\n" + NLS.bind(Messages.deleteUsages, deletion.usageCount()) + "\n\n" + usages + more
				+ "\n\n" + Messages.deleteHint;
		return MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), Messages.deleteTitle, question, SWT.NONE,
				Messages.deleteConfirm, Messages.cancel) == IDialogConstants.OK_ID;
	}
}
