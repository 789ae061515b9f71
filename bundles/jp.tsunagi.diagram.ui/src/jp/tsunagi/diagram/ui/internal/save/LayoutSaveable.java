package jp.tsunagi.diagram.ui.internal.save;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;

import jp.tsunagi.core.project.ChangedOnDiskException;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.ui.internal.explorer.DiagramIcons;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** The layout of one diagram as the workbench saves it; all editors of the diagram share it. */
public final class LayoutSaveable extends Saveable {

	private final OpenDiagram diagram;

	/** The layout of {@code diagram}. */
	public LayoutSaveable(OpenDiagram diagram) {
		this.diagram = diagram;
	}

	@Override
	public String getName() {
		return diagram.session().title();
	}

	@Override
	public String getToolTipText() {
		return diagram.session().file().orElseGet(this::getName);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return DiagramIcons.descriptor("diagram");
	}

	@Override
	public boolean isDirty() {
		return diagram.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!save(Conflict.REFUSE)) {
			monitor.setCanceled(true);
		}
	}

	private boolean save(Conflict conflict) {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		try {
			diagram.save(conflict);
			return true;
		} catch (ChangedOnDiskException changed) {
			int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.title, Messages.conflict, SWT.NONE,
					Messages.overwrite, Messages.cancel);
			return answer == IDialogConstants.OK_ID && save(Conflict.OVERWRITE);
		} catch (ProjectException failure) {
			MessageDialog.openError(shell, Messages.title, failure.getMessage());
			return false;
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LayoutSaveable saveable && saveable.diagram == diagram;
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(diagram);
	}
}
