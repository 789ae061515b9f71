package jp.tsunagi.workbench.internal.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** The explorer on the left, forms in the middle, findings and tables below. */
public final class CoordinationPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "jp.tsunagi.workbench.perspective";

	/** The view with the tree of all elements. */
	public static final String EXPLORER = "jp.tsunagi.workbench.explorer";

	/** The view with what the check found. */
	public static final String FINDINGS = "jp.tsunagi.workbench.findings";

	/** The view with all elements of a kind as a table. */
	public static final String TABLE = "jp.tsunagi.table.ui.table";

	private static final float EXPLORER_SHARE = 0.26f;

	private static final float OUTLINE_SHARE = 0.6f;

	private static final float BOTTOM_SHARE = 0.68f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		if (isInstalled(EXPLORER)) {
			layout.addView(EXPLORER, IPageLayout.LEFT, EXPLORER_SHARE, IPageLayout.ID_EDITOR_AREA);
			layout.getViewLayout(EXPLORER).setCloseable(false);
			// opened with the first text
			layout.addPlaceholder(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, OUTLINE_SHARE, EXPLORER);
		}
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, BOTTOM_SHARE, IPageLayout.ID_EDITOR_AREA);
		addIfInstalled(FINDINGS, bottom);
		addIfInstalled(TABLE, bottom);
	}

	/** A feature may have been left out of the product. */
	private static void addIfInstalled(String view, IFolderLayout folder) {
		if (isInstalled(view)) {
			folder.addView(view);
		}
	}

	private static boolean isInstalled(String view) {
		return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
	}
}
