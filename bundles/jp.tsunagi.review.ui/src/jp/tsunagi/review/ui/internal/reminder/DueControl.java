package jp.tsunagi.review.ui.internal.reminder;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import jakarta.annotation.PostConstruct;
import jp.tsunagi.review.ui.internal.dashboard.ReviewIcon;
import jp.tsunagi.workbench.image.ActionImages;

/** How much is due soon, in the status line; opens the list of it. */
public final class DueControl {

	/** Makes the widgets for what {@link DueStatus} says to {@code control}. */
	@PostConstruct
	public void create(Composite parent, MToolControl control) {
		DueSoon due = DueStatus.of(control);
		ToolItem item = new ToolItem(new ToolBar(parent, SWT.FLAT | SWT.RIGHT), SWT.PUSH);
		item.setText(due.summary());
		item.setToolTipText(Messages.open);
		item.setImage(due.late() > 0 ? ActionImages.of("severity-warning") : ReviewIcon.REVIEW.image());
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
	}

	private static void open() {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(RemindersView.ID);
		} catch (PartInitException failure) {
			ILog.of(DueControl.class).error(RemindersView.ID, failure);
		}
	}
}
