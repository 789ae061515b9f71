package jp.tsunagi.workbench.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The explorer on the left, forms and tables in the middle, findings below. */
public final class CoordinationPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "jp.tsunagi.workbench.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
