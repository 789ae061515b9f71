package jp.tsunagi.review.ui.internal.carryover;

import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.ui.text.NewPlanFile;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.workbench.internal.open.OpenFile;

/** Makes next year's plan from this year's and what was decided, shows what becomes of each part, and saves and opens it. */
public final class CarryOverWizard extends Wizard {

	private static final int WIDTH = 820;

	private static final int HEIGHT = 640;

	private final IWorkbenchPage page;

	private final PlanReading reading;

	private final DecisionsPage decisions;

	private final TextPage text;

	private CarryOverWizard(IWorkbenchPage page, PlanReading reading, Plan plan) {
		this.page = page;
		this.reading = reading;
		decisions = new DecisionsPage(reading, plan);
		text = new TextPage(decisions);
		setWindowTitle(Messages.title);
	}

	/** Asks, and makes the plan that follows {@code plan}. */
	public static void open(IWorkbenchPage page, PlanReading reading, Plan plan) {
		WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), new CarryOverWizard(page, reading, plan));
		dialog.setPageSize(WIDTH, HEIGHT);
		dialog.setHelpAvailable(false);
		dialog.open();
	}

	@Override
	public void addPages() {
		addPage(decisions);
		addPage(text);
	}

	@Override
	public boolean performFinish() {
		Path path = reading.project().folder().resolve(decisions.file());
		try {
			NewPlanFile.write(path, decisions.text());
			OpenFile.run(page.getWorkbenchWindow(), new Source(decisions.file(), 1), false);
			return true;
		} catch (ProjectException failure) {
			decisions.setErrorMessage(failure.getMessage());
			getContainer().showPage(decisions);
			return false;
		}
	}
}
