package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.review.edit.ReviewEdits;

/** What is written into reviews of the example plans is read again as it was meant, and all else in them stays. */
class ReviewEditsTest {

	/** A half-year that no example has looked back on. */
	private static final HalfYear HALF = HalfYear.parse("2030H1");

	/** One before all that any example looks back on. */
	private static final HalfYear EARLY = HalfYear.parse("2010H2");

	@TestFactory
	Stream<DynamicTest> everyPartOfEveryExample() throws Exception {
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("tsunagi.examples")))) {
			return files.filter(file -> file.endsWith("tsunagi.project")).sorted().toList().stream().map(Path::getParent)
					.map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> review(folder)));
		}
	}

	private static void review(Path folder) throws Exception {
		Project project = Project.open(folder, new NullProgressMonitor());
		PlanLibrary library = PlanLibrary.open(project, Clock.systemUTC(), new NullProgressMonitor());
		for (String file : project.files(PlanLibrary.SUFFIX)) {
			PlanText text = library.text(file);
			for (int plan = 0; plan < text.plans().size(); plan++) {
				review(text, plan);
			}
		}
	}

	private static void review(PlanText text, int index) throws Exception {
		PlanText begun = text.after(ReviewEdits.start(text, text.plans().get(index), HALF, Optional.empty()));
		assertKept(text, begun, 0);
		assertEquals(HALF, last(begun, index).getHalf());
		List<Reviewable> parts = new ArrayList<>(EcoreUtil2.eAllOfType(begun.plans().get(index), Reviewable.class));
		for (Reviewable part : parts) {
			PlanText said = begun.after(ReviewEdits.set(begun, last(begun, index), Optional.of(part),
					Literals.REVIEW_ENTRY__EVALUATION, Optional.of("B")));
			assertKept(begun, said, 1);
			PlanText decided = said.after(ReviewEdits.set(said, last(said, index), said.same(part, Reviewable.class),
					Literals.REVIEW_ENTRY__DECISION, Optional.of(Decision.EXPAND)));
			assertKept(said, decided, 1);
			ReviewEntry entry = last(decided, index).getEntries().getFirst();
			assertEquals(1, last(decided, index).getEntries().size(), decided.text());
			assertEquals(decided.same(part, Reviewable.class).orElseThrow(), entry.subject());
			assertEquals("B", entry.getEvaluation());
			assertEquals(Decision.EXPAND, entry.getDecision());
		}
		PlanText earlier = begun.after(ReviewEdits.start(begun, begun.plans().get(index), EARLY, Optional.empty()));
		assertKept(begun, earlier, 0);
		assertEquals(EARLY, earlier.plans().get(index).getReviews().getFirst().getHalf());
		assertEquals(HALF, last(earlier, index).getHalf());
		FuzzyDate day = FuzzyDate.parse("R12.10.5");
		PlanText held = begun.after(ReviewEdits.set(begun, last(begun, index), Literals.REVIEW__HELD_ON, Optional.of(day)));
		assertKept(begun, held, 1);
		assertEquals(day, last(held, index).getHeldOn());
		List<Participant> everybody = ProjectModel.of(held.file()).all(Literals.REVIEW__PARTICIPANTS.getEReferenceType())
				.map(Participant.class::cast).limit(2).toList();
		PlanText present = held.after(
				ReviewEdits.set(held, last(held, index), Literals.REVIEW__PARTICIPANTS, Optional.of(everybody)));
		assertKept(held, present, 1);
		assertEquals(everybody, last(present, index).getParticipants());
		PlanText without = present.after(ReviewEdits.set(present, last(present, index), Literals.REVIEW__HELD_ON, Optional.empty()));
		assertEquals(null, last(without, index).getHeldOn());
		PlanText noted = begun.after(ReviewEdits.addNote(begun, last(begun, index), "来年も「続けたい」", Optional.empty()));
		assertKept(begun, noted, 1);
		assertEquals("来年も「続けたい」", last(noted, index).getNotes().getFirst().getText());
	}

	private static Review last(PlanText text, int index) {
		Plan plan = text.plans().get(index);
		return plan.getReviews().getLast();
	}

	/** All lines are still there, in their order, but for so many that say more now. */
	private static void assertKept(PlanText before, PlanText after, int changed) {
		List<String> left = new ArrayList<>(before.text().lines().toList());
		after.text().lines().forEach(left::remove);
		assertTrue(left.size() <= changed, () -> left + "\n" + after.text());
		assertTrue(after.resource().getErrors().isEmpty(), after::text);
	}
}
