package jp.tsunagi.milestone.ui.internal.template;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.milestone.template.MilestoneTemplate;
import jp.tsunagi.milestone.template.MilestoneTemplates;
import jp.tsunagi.milestone.template.TemplateException;
import jp.tsunagi.milestone.template.TemplateInsertion;
import jp.tsunagi.milestone.ui.internal.edit.PartKey;
import jp.tsunagi.milestone.ui.internal.edit.PlanTexts;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.ui.text.PlanReading;

/** Puts the milestones of a template into a plan: which template, when it starts, where it goes. */
public final class TemplateWizard extends Wizard {

	private static final int WIDTH = 820;

	private static final int HEIGHT = 560;

	private final PlanTexts texts;

	private final TemplatePage page;

	/** The milestones that the plan got. */
	private List<PartKey> added = List.of();

	private TemplateWizard(PlanTexts texts, TemplatePage page) {
		this.texts = texts;
		this.page = page;
		setWindowTitle(Messages.title);
	}

	/**
	 * Asks, and changes the text of the plan in one step of undo.
	 *
	 * @param wanted where the milestones go unless somebody says otherwise
	 * @return the milestones that the plan got; none if nothing was done
	 */
	public static List<PartKey> open(Shell shell, PlanReading reading, PlanTexts texts, Optional<Undertaking> wanted) {
		List<Undertaking> targets = TemplatePage.targets(reading);
		if (targets.isEmpty()) {
			return List.of();
		}
		PlanText context = reading.library().text(reading.library().fileOf(targets.getFirst()));
		TemplatePage page = new TemplatePage(MilestoneTemplates.of(reading.project(), context), targets, wanted);
		TemplateWizard wizard = new TemplateWizard(texts, page);
		WizardDialog dialog = new WizardDialog(shell, wizard);
		dialog.setPageSize(WIDTH, HEIGHT);
		dialog.setHelpAvailable(false);
		return dialog.open() == Window.OK ? wizard.added : List.of();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		MilestoneTemplate template = page.template();
		Undertaking target = page.target();
		String[] refused = {""};
		Optional<PlanTexts.Refusal> refusal = texts.edit(target, Undertaking.class, Messages.bind(Messages.step, template.name()),
				(text, part) -> {
					try {
						TemplateInsertion insertion = template.insert(text, part, page.start().orElseThrow());
						added = insertion.milestones().stream().map(PartKey::of).toList();
						return insertion.edit();
					} catch (TemplateException unusable) {
						refused[0] = unusable.getMessage();
						return List.of();
					}
				});
		String message = refusal.map(PlanTexts.Refusal::message).orElse(refused[0]);
		page.setErrorMessage(message.isEmpty() ? null : message);
		return message.isEmpty();
	}
}
