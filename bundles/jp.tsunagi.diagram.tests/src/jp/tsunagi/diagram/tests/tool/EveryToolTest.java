package jp.tsunagi.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.specification.ToolSection;

/**
 * Each tool of the product's own specification, used on the examples: the model changes, the diagram shows it, and one step of
 * undo leaves diagram and files as they were.
 */
class EveryToolTest {

	private static final String SAMPLER = "sampler";

	private static final List<String> EXAMPLES = List.of("fuchu", "yokohama", "saitama/niiza", SAMPLER);

	private static final ContributedSpecification TSUNAGI = Specifications.contributed().get(0);

	private final Set<String> used = new TreeSet<>();

	@TestFactory
	Stream<DynamicTest> changesWhatItSaysAndCanBeUndone() {
		Stream<DynamicTest> trials = EXAMPLES.stream().flatMap(example -> TSUNAGI.specification().diagrams()
				.map(diagram -> DynamicTest.dynamicTest(example + " " + diagram.name(), () -> use(example, diagram))));
		return Stream.concat(trials, Stream.of(DynamicTest.dynamicTest("each somewhere", this::checkThatEachWasUsed)));
	}

	private void use(String example, DiagramSpecification diagram) throws Exception {
		ToolProject project = example.equals(SAMPLER) ? ToolProject.sampler() : ToolProject.example(example);
		for (EObject root : project.roots(diagram)) {
			ToolTrial trial = new ToolTrial(TSUNAGI, diagram, project, root);
			trial.useAll();
			used.addAll(trial.used());
		}
	}

	private void checkThatEachWasUsed() {
		List<String> unused = TSUNAGI.specification().diagrams()
				.flatMap(diagram -> diagram.toolSections().flatMap(ToolSection::tools)).map(ToolTrial::key).distinct()
				.filter(tool -> !used.contains(tool)).toList();
		assertEquals(List.of(), unused);
	}
}
