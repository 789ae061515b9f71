package jp.tsunagi.milestone.template;

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
		int before = part.getMilestones().size();
		PlanText text = target;
		for (Milestone milestone : milestones) {
			Undertaking here = text.same(part, Undertaking.class).orElseThrow();
			List<Milestone> added = here.getMilestones().subList(before, here.getMilestones().size());
			Milestone copy = EcoreUtil.copy(milestone);
			copy.setName(freeName(milestone.getName(), taken));
			copy.getPredecessors().clear();
			milestone.getPredecessors().forEach(predecessor -> copy.getPredecessors().add(added.get(milestones.indexOf(predecessor))));
			text = text.after(PlanEdits.of(text).add(here, copy));
		}
		List<Milestone> all = text.same(part, Undertaking.class).orElseThrow().getMilestones();
		return new TemplateInsertion(difference(target.text(), text.text()), text, all.subList(before, all.size()));
	}

	private static String freeName(String name, Set<String> taken) {
		return Stream.concat(Stream.of(name), IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + number))
				.filter(free -> taken.add(NameKey.of(free))).findFirst().orElseThrow();
	}

	/** All additions stand side by side, so that one replacement tells them. */
	private static List<TextReplacement> difference(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int head = 0;
		while (head < shorter && before.charAt(head) == after.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
			tail++;
		}
		return List.of(new TextReplacement(head, before.length() - head - tail, after.substring(head, after.length() - tail)));
	}
}
