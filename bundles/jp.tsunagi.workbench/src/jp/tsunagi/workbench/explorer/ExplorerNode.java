package jp.tsunagi.workbench.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.core.finding.Severity;

/** A node of the explorer that is no element of the model. Equal nodes are the same node, also after a refresh. */
public interface ExplorerNode {

	/** What it is called. */
	String label();

	/** What stands behind that in grey; empty if nothing does. */
	default String detail() {
		return "";
	}

	/** Its icon. */
	ImageDescriptor image();

	/** The worst of what is wrong with it. */
	default Optional<Severity> severity() {
		return Optional.empty();
	}

	/** The node above; empty at the root of the tree. */
	default Optional<ExplorerNode> parent() {
		return Optional.empty();
	}

	/** The nodes below, in order. */
	default List<ExplorerNode> children() {
		return List.of();
	}

	/** Shows what it stands for, or begins what it offers; not called where there are nodes below, which are unfolded instead. */
	default void open(IWorkbenchPage page) {
		// there may be nothing to show
	}

	/** What else can be done with it. */
	default List<IAction> actions(IWorkbenchPage page) {
		return List.of();
	}
}
