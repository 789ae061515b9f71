package jp.tsunagi.milestone.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanEdits;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.model.NameKey;

/**
 * What comes of a plan that gets the milestones of a template.
 *
 * @param edit what changes in its text
 * @param after the text with them
 * @param milestones the new ones, in that text
 */
public record TemplateInsertion(List<TextReplacement> edit, PlanText after, List<Milestone> milestones) {

	/** Keeps its own copies. */
	public TemplateInsertion {
		edit = List.copyOf(edit);
		milestones = List.copyOf(milestones);
	}

	/** One after the other, so that each finds its predecessors. */
	static TemplateInsertion of(PlanText target, Undertaking part, List<Milestone> milestones) throws PlanEditException {
		Set<String> taken = new HashSet<>();
		EcoreUtil2.eAllOfType(target.file(), Milestone.class).stream().map(Milestone::getName)
				.filter(name -> name != null).map(NameKey::of).forEach(taken::add);
		List<PlanEdits.Step> steps = new ArrayList<>();
		for (Milestone milestone : milestones) {
			String name = freeName(milestone.getName(), taken);
			steps.add(text -> {
				List<Milestone> added = added(text, part);
				Milestone copy = EcoreUtil.copy(milestone);
				copy.setName(name);
				copy.getPredecessors().clear();
				milestone.getPredecessors().forEach(each -> copy.getPredecessors().add(added.get(milestones.indexOf(each))));
				return PlanEdits.of(text).add(text.same(part, Undertaking.class).orElseThrow(), copy);
			});
		}
		List<TextReplacement> edit = PlanEdits.inSequence(target, steps);
		PlanText after = target.after(edit);
		return new TemplateInsertion(edit, after, added(after, part));
	}

	/** The milestones that {@code text} has and the part as it was before has not. */
	private static List<Milestone> added(PlanText text, Undertaking part) {
		List<Milestone> all = text.same(part, Undertaking.class).orElseThrow().getMilestones();
		return all.subList(part.getMilestones().size(), all.size());
	}

	private static String freeName(String name, Set<String> taken) {
		return Stream.concat(Stream.of(name), IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + number))
				.filter(free -> taken.add(NameKey.of(free))).findFirst().orElseThrow();
	}
}
