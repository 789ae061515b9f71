package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.edit.MilestoneEdits;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.edit.PlanEdits.Step;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.validation.PlanIssue;
import jp.tsunagi.plan.project.PlanLibrary;

/** Whatever is done with any milestone of an example: only it changes in the text, and its dates agree with each other. */
class MilestoneEditsOfExamplesTest {

	/** What is true of the new dates, however they are written. */
	private static final Set<String> ABOUT_THE_NEW_DATE = Stream.of(PlanIssue.PREDECESSOR_LATER, PlanIssue.PLANNED_OUTSIDE_PERIOD,
			PlanIssue.PREDECESSOR_NOT_DONE, PlanIssue.MILESTONE_OVERDUE, PlanIssue.VISIT_BEFORE_DONE)
			.map(PlanIssue::code).collect(Collectors.toSet());

	static Stream<Path> examples() throws Exception {
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("tsunagi.examples")))) {
			return files.filter(file -> file.endsWith("tsunagi.project")).map(Path::getParent).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anyMilestoneOfAnExample(Path folder) throws Exception {
		PlannedCity city = PlannedCity.open(folder);
		for (String file : city.project().files(PlanLibrary.SUFFIX)) {
			PlanText text = city.library().text(file);
			for (Milestone milestone : EcoreUtil2.eAllOfType(text.file(), Milestone.class)) {
				check(text, milestone);
			}
		}
	}

	private static void check(PlanText text, Milestone milestone) throws Exception {
		FuzzyDate day = FuzzyDate.parse("令和4年11月1日");
		PlanText open = edited(text, milestone, now -> MilestoneEdits.reopen(now, milestone));
		Milestone same = open.same(milestone, Milestone.class).orElseThrow();
		PlanText moved = edited(open, same, now -> MilestoneEdits.move(now, same, day, Optional.of("会場が「決まらない」"), PlannedCity.TODAY));
		Milestone movedOne = moved.same(milestone, Milestone.class).orElseThrow();
		edited(moved, movedOne, now -> MilestoneEdits.move(now, movedOne, FuzzyDate.parse("令和5年1月"), Optional.empty(), PlannedCity.TODAY));
		edited(open, same, now -> MilestoneEdits.done(now, same, day));
		edited(open, same, now -> MilestoneEdits.drop(now, same, day, Optional.of("雨")));
		for (Milestone other : EcoreUtil2.eAllOfType(open.file(), Milestone.class)) {
			if (MilestoneEdits.canLink(same, other)) {
				PlanText linked = edited(open, same, now -> MilestoneEdits.link(now, same, other));
				Milestone later = linked.same(milestone, Milestone.class).orElseThrow();
				assertEquals(open.text(), linked.after(MilestoneEdits.unlink(linked, later, later.getPredecessors().getLast())).text());
			}
		}
	}

	private static PlanText edited(PlanText text, Milestone milestone, Step step) throws Exception {
		List<TextReplacement> edit = step.of(text);
		PlanText after = text.after(edit);
		ICompositeNode node = NodeModelUtils.findActualNodeFor(milestone);
		for (TextReplacement each : edit) {
			assertTrue(each.offset() >= node.getOffset() && each.end() <= node.getEndOffset(), after::text);
		}
		List<String> news = issues(after);
		issues(text).forEach(news::remove);
		assertEquals(List.of(), news, after::text);
		assertEquals(text.text(), TextReplacement.apply(after.text(), inverse(text.text(), edit)));
		return after;
	}

	private static List<String> issues(PlanText text) {
		return new ArrayList<>(text.resource().getResourceServiceProvider().get(IResourceValidator.class)
				.validate(text.resource(), CheckMode.ALL, CancelIndicator.NullImpl).stream().map(Issue::getCode)
				.filter(code -> !ABOUT_THE_NEW_DATE.contains(code)).toList());
	}

	private static List<TextReplacement> inverse(String text, List<TextReplacement> edit) {
		List<TextReplacement> inverse = new ArrayList<>();
		int shift = 0;
		for (TextReplacement each : edit) {
			inverse.add(new TextReplacement(each.offset() + shift, each.text().length(), text.substring(each.offset(), each.end())));
			shift += each.text().length() - each.length();
		}
		return inverse;
	}
}
