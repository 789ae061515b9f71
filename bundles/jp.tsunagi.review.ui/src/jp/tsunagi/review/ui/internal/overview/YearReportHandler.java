package jp.tsunagi.review.ui.internal.overview;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.workbench.internal.project.PublishDialog;

/** Asks for whom and where to, and makes the report of the year that the view of the city shows, else of the last one reviewed. */
public final class YearReportHandler extends AbstractHandler {

	private static final String FOLDER = "report";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<HalfYear> half = window.getActivePage().findView(OverviewView.ID) instanceof OverviewView view ? view.shown()
				: Optional.empty();
		LivePlans.get().now().ifPresent(reading -> {
			PublishDialog dialog = new PublishDialog(window.getShell(), reading.project(), Messages.reportTitle,
					Messages.reportDescription, FOLDER);
			if (dialog.open() == Window.OK) {
				new YearReportJob(reading, dialog.audience(), half, dialog.folder(), window.getShell()).schedule();
			}
		});
		return null;
	}
}
