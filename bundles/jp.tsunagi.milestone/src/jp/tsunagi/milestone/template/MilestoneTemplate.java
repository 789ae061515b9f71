package jp.tsunagi.milestone.template;

import java.util.List;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanText;

/** Milestones that many teams set one after the other, with dates that count from the start. */
public final class MilestoneTemplate {

	private final TemplateText text;

	private final String name;

	private final String description;

	private final boolean builtIn;

	/**
	 * Reads a template.
	 *
	 * @param file where it is from
	 * @param context a text of the project whose people the template may name
	 * @throws TemplateException if something in it cannot be read or does not belong into a template
	 */
	MilestoneTemplate(String text, String file, boolean builtIn, PlanText context) throws TemplateException {
		this.text = TemplateText.read(text, file, context);
		this.builtIn = builtIn;
		this.name = this.text.sample().getName();
		this.description = this.text.sample().getText() == null ? "" : this.text.sample().getText();
	}

	/** What it is called. */
	public String name() {
		return name;
	}

	/** What it is for, and what its start means; empty if it does not say. */
	public String description() {
		return description;
	}

	/** Whether it comes with the product, and not from the project. */
	public boolean isBuiltIn() {
		return builtIn;
	}

	/** The file it comes from: its path below the project's folder, or its name if it comes with the product. */
	public String file() {
		return text.file();
	}

	/** Whether something can start then: on a day, or in a month. */
	public static boolean isStart(FuzzyDate date) {
		return RelativeDate.isStart(date);
	}

	/**
	 * The milestones in the language of plans.
	 *
	 * @throws TemplateException if {@code start} is no {@linkplain #isStart start} or a date is beyond what can be written
	 */
	public String preview(FuzzyDate start) throws TemplateException {
		return text.milestonesFrom(start);
	}

	/**
	 * The milestones as an edit of a plan, behind those that are there. One whose name another in the file has gets a number.
	 *
	 * @param target the text of the plan
	 * @param part the plan, goal or action in it that gets them
	 * @param start when it starts
	 * @throws TemplateException if {@code start} is no {@linkplain #isStart start}, a date is beyond what can be written, or the
	 *         template names somebody whom the project does not have
	 * @throws PlanEditException if the text of the plan cannot be edited
	 */
	public TemplateInsertion insert(PlanText target, Undertaking part, FuzzyDate start) throws TemplateException, PlanEditException {
		return TemplateInsertion.of(target, part, List.copyOf(text.from(start, target).getMilestones()));
	}
}
