package jp.tsunagi.plan.ui.internal.wizard;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.skeleton.PlanSkeleton;
import jp.tsunagi.plan.ui.internal.editor.OpenPlan;
import jp.tsunagi.plan.ui.text.NewPlanFile;
import jp.tsunagi.workbench.session.ProjectSession;

/** Makes a plan from a template and opens it. */
public final class NewPlanWizard extends Wizard {

	private final IWorkbenchPage page;

	private final NewPlanPage plan;

	private NewPlanWizard(IWorkbenchPage page, Project project) {
		this.page = page;
		plan = new NewPlanPage(project);
		setWindowTitle(Messages.title);
	}

	/** Asks and makes it; does nothing if no project is open or it has no territory. */
	public static void open(IWorkbenchPage page) {
		ProjectSession.get().project().filter(project -> !project.roots().isEmpty()).ifPresent(project ->
				new WizardDialog(page.getWorkbenchWindow().getShell(), new NewPlanWizard(page, project)).open());
	}

	@Override
	public void addPages() {
		addPage(plan);
	}

	@Override
	public boolean performFinish() {
		try {
			String text = PlanSkeleton.of(plan.name(), Optional.of(plan.territory()), plan.firstYear(), plan.years());
			NewPlanFile.write(plan.path(), text);
			OpenPlan.at(page, plan.path());
			return true;
		} catch (ProjectException failure) {
			plan.setErrorMessage(failure.getMessage());
			return false;
		} catch (PartInitException failure) {
			ILog.of(NewPlanWizard.class).error(plan.path().toString(), failure);
			return true;
		}
	}
}
