package jp.tsunagi.plan.tests.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.formatting2.PlanSyntaxException;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.project.PlanLibrary;

/** Whatever is edited wherever: the text says what the plan says after the same edit, and nothing else has changed. */
class PlanEditsPropertiesTest {

	private static final int EDITS_OF_AN_EXAMPLE = 60;

	private final PlanFormatting formatting = PlanLanguage.INJECTOR.getInstance(PlanFormatting.class);

	@Test
	void anyPlanHoweverItIsWrittenSaysWhatTheEditSays() {
		PlanText empty = empty();
		RandomInputs.forAll(random -> {
			String text = RandomStyle.write(RandomPlan.words(random), random);
			check(empty.with(random.nextInt(3) == 0 ? formatting.format(text) : text), random, false);
		});
	}

	static Stream<Path> examples() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("tsunagi.examples")))) {
			return files.filter(file -> file.toString().endsWith(".project")).map(Path::getParent).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anyPlanOfAnExampleSaysWhatTheEditSays(Path folder) throws Exception {
		Project project = Project.open(folder, new NullProgressMonitor());
		PlanLibrary library = PlanLibrary.open(project, Clock.systemDefaultZone(), new NullProgressMonitor());
		for (XtextResource resource : library.plans().stream().map(plan -> (XtextResource) plan.eResource()).distinct().toList()) {
			PlanText plans = new PlanText(resource);
			assertEquals(plans.text(), formatting.format(plans.text()));
			for (int seed = 0; seed < EDITS_OF_AN_EXAMPLE; seed++) {
				long each = seed * 0x9E3779B97F4A7C15L;
				RandomGenerator random = new Random(each);
				try {
					check(plans.with(plans.text()), random, true);
				} catch (AssertionError | RuntimeException failure) {
					throw new AssertionError(resource.getURI().lastSegment() + " " + seed + ": " + failure.getMessage(), failure);
				}
			}
		}
	}

	private void check(PlanText before, RandomGenerator random, boolean linked) throws PlanSyntaxException {
		RandomEdit edit = RandomEdit.of(before, random, linked);
		String text = before.text();
		List<String> comments = PlanContent.of(text).comments();
		List<String> gone = edit.commentsRemoved();
		Optional<List<TextReplacement>> replacements = Optional.empty();
		try {
			replacements = Optional.of(edit.replacements());
		} catch (PlanEditException refused) {
			if (!edit.mayBeRefused()) {
				throw new AssertionError(edit + "\n" + refused.getMessage() + "\n" + text, refused);
			}
			return;
		}
		PlanText after = before.after(replacements.get());
		edit.carryOut();
		String said = edit + "\n" + replacements.get() + "\n" + text + "\n----\n" + after.text() + "\n";
		assertLines(PlanOutline.of(before, linked).lines().toList(), PlanOutline.of(after, linked).lines().toList(), said);
		List<String> left = new ArrayList<>(PlanContent.of(after.text()).comments());
		comments = new ArrayList<>(comments);
		gone.forEach(comments::remove);
		assertEquals(comments.stream().sorted().toList(), left.stream().sorted().toList(), said);
		assertEquals(text, TextReplacement.apply(after.text(), inverse(text, replacements.get())), said);
		if (formatting.format(text).equals(text)) {
			assertEquals(formatting.format(after.text()), after.text(), said);
		}
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

	private static void assertLines(List<String> expected, List<String> actual, String said) {
		int same = 0;
		while (same < Math.min(expected.size(), actual.size()) && expected.get(same).equals(actual.get(same))) {
			same++;
		}
		int line = same;
		assertEquals(expected.stream().skip(line).limit(3).toList(), actual.stream().skip(line).limit(3).toList(),
				() -> expected.subList(Math.max(0, line - 3), line) + "\n" + said);
	}

	private static PlanText empty() {
		XtextResource resource = PlanLanguage.INJECTOR.getInstance(XtextResource.class);
		resource.setURI(URI.createURI("file:///plans/random.plan"));
		PlanLanguage.INJECTOR.getInstance(XtextResourceSet.class).getResources().add(resource);
		return new PlanText(resource);
	}
}
