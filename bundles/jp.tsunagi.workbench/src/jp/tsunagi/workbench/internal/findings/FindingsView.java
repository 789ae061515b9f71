package jp.tsunagi.workbench.internal.findings;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.internal.open.OpenFile;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** What the check of the open project found, with ways to get there and to mend it. */
public final class FindingsView extends ViewPart {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.workbench.findings";

	private static final String QUICK_FIX = "jp.tsunagi.workbench.quickFix";

	private final ProjectSession session = ProjectSession.get();

	private final SessionListener listener = new SessionListener() {
		@Override
		public void projectChanged() {
			reload();
		}

		@Override
		public void findingsChanged() {
			reload();
		}
	};

	private FindingsPane pane;

	@Override
	public void createPartControl(Composite parent) {
		Consumer<Finding> opener = this::open;
		pane = new FindingsPane(parent, opener, this::updateStatusLine);
		IAction copy = FindingsPane.action(Messages.copy, "copy", pane::copy);
		IAction selectAll = FindingsPane.action(Messages.selectAll, "check", pane::selectAll);
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		// only while the list has the focus: the filter field keeps its keys
		pane.list().addFocusListener(FocusListener.focusGainedAdapter(event -> handle(copy, selectAll)));
		pane.list().addFocusListener(FocusListener.focusLostAdapter(event -> handle(null, null)));
		getSite().getService(IHandlerService.class).activateHandler(QUICK_FIX, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				Optional<Finding> file = pane.selected().filter(OpenFile::isOpenable);
				file.ifPresentOrElse(finding -> OpenFile.run(getSite(), finding.source(), true), pane::showFixes);
				return null;
			}
		});
		session.addListener(listener);
		reload();
	}

	private void open(Finding finding) {
		if (OpenFile.isOpenable(finding)) {
			OpenFile.run(getSite(), finding.source(), false);
		} else {
			finding.elementId().ifPresent(id -> OpenElement.run(getSite(), id, finding.feature()));
		}
	}

	/** What the view shows. */
	public FindingsPane pane() {
		return pane;
	}

	private void handle(IAction copy, IAction selectAll) {
		IActionBars bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		bars.updateActionBars();
	}

	private void reload() {
		session.project().ifPresentOrElse(project -> pane.show(session.findings(), project), pane::showNoProject);
	}

	private void updateStatusLine() {
		if (pane != null) {
			String count = Messages.bind(Messages.selected, pane.shownCount(), pane.selectedCount());
			getViewSite().getActionBars().getStatusLineManager().setMessage(pane.shownCount() == 0 ? null : count);
		}
	}

	@Override
	public void setFocus() {
		pane.focusControl().setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
		super.dispose();
	}
}
