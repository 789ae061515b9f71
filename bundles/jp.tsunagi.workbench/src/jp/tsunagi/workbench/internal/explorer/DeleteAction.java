package jp.tsunagi.workbench.internal.explorer;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.workbench.internal.element.Elements;
import jp.tsunagi.workbench.session.Deletion;
import jp.tsunagi.workbench.session.ProjectSession;

/** Deletes the selected elements, and asks first if others refer to them. */
final class DeleteAction extends Action {

	/** As many as fit into a question that is still read. */
	private static final int NAMED_USAGES = 5;

	private final IShellProvider shell;

	private List<EObject> elements = List.of();

	DeleteAction(IShellProvider shell) {
		super(Messages.delete);
		this.shell = shell;
		setId(ActionFactory.DELETE.getId());
		setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_DELETE));
	}

	void update(IStructuredSelection selection) {
		elements = Elements.in(selection);
		setEnabled(!elements.isEmpty() && elements.size() == selection.size()
				&& elements.stream().noneMatch(Municipality.class::isInstance)
				&& elements.stream().allMatch(Elements::isEditable));
	}

	@Override
	public void run() {
		ProjectSession session = ProjectSession.get();
		session.editingDomain().ifPresent(domain -> session.project().ifPresent(project -> {
			Deletion deletion = Deletion.of(domain, project, elements);
			if (deletion.usages().isEmpty() || isConfirmed(deletion)) {
				session.execute(deletion.command());
			}
		}));
	}

	private boolean isConfirmed(Deletion deletion) {
		String first = ElementLabels.of(deletion.elements().getFirst());
		String what = deletion.elements().size() == 1 ? Messages.bind(Messages.deleteOne, first)
				: Messages.bind(Messages.deleteMany, first, deletion.elements().size() - 1);
		String usages = deletion.usages().keySet().stream().limit(NAMED_USAGES)
				.map(user -> "・" + ElementLabels.type(user.eClass()) + "「" + ElementLabels.of(user) + "」")
				.collect(Collectors.joining("\n"));
		String more = deletion.usages().size() > NAMED_USAGES
				? "\n" + Messages.bind(Messages.deleteMoreUsages, deletion.usages().size() - NAMED_USAGES) : "";
		String message = what + "\n" + Messages.bind(Messages.deleteUsages, deletion.usageCount()) + "\n\n" + usages + more;
		return MessageDialog.open(MessageDialog.QUESTION, shell.getShell(), Messages.deleteTitle, message, SWT.NONE,
				Messages.deleteConfirm, Messages.cancel) == IDialogConstants.OK_ID;
	}
}
