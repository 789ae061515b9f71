package jp.tsunagi.review.ui.internal.reminder;

import java.time.LocalDate;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/**
 * Shows at the right of the status line what is due soon in the open project, and nothing if nothing is. It is looked for when
 * the project is opened and when something was saved, not after each key: all plans are read for it.
 */
public final class DueStatus implements IStartup, SessionListener {

	private static final String ID = "jp.tsunagi.review.ui.due";

	private final ProjectSession session = ProjectSession.get();

	private final Runnable plansRead = this::plansRead;

	private MToolControl control;

	/** What {@code control} has to say. */
	static DueSoon of(MToolControl control) {
		return (DueSoon) control.getTransientData().get(ID);
	}

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(this::start);
	}

	private void start() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		EModelService models = window.getService(EModelService.class);
		control = models.createModelElement(MToolControl.class);
		control.setElementId(ID);
		control.setContributionURI("bundleclass://jp.tsunagi.review.ui/" + DueControl.class.getName());
		control.getTransientData().put(ID, DueSoon.NOTHING);
		control.setToBeRendered(false);
		// it is made anew by the next start
		control.getPersistedState().put(IWorkbench.PERSIST_STATE, Boolean.FALSE.toString());
		models.getTrim((MTrimmedWindow) window.getService(MWindow.class), SideValue.BOTTOM).getChildren().add(control);
		session.addListener(this);
		look();
	}

	@Override
	public void projectChanged() {
		show(DueSoon.NOTHING);
		look();
	}

	@Override
	public void plansChanged() {
		look();
	}

	@Override
	public void dirtyChanged() {
		if (session.dirtyResources().isEmpty()) {
			look();
		}
	}

	/** Shows what is known, and once what will be known when what has changed is read. */
	private void look() {
		LivePlans.get().removeListener(plansRead);
		if (session.project().isPresent()) {
			LivePlans.get().addListener(plansRead);
			LivePlans.get().reading().ifPresent(this::show);
		}
	}

	private void plansRead() {
		LivePlans.get().reading().ifPresent(reading -> {
			LivePlans.get().removeListener(plansRead);
			show(reading);
		});
	}

	private void show(PlanReading reading) {
		show(DueSoon.of(reading, LocalDate.now(session.clock())));
	}

	private void show(DueSoon due) {
		if (!due.summary().equals(of(control).summary())) {
			control.setToBeRendered(false);
			control.getTransientData().put(ID, due);
			control.setToBeRendered(!due.reminders().isEmpty());
		}
	}
}
