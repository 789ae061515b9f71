package jp.tsunagi.diagram.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.specification.ToolSpecification;

/** The engine understands all of the product's own specification. */
class TsunagiSpecificationTest {

	private static final ContributedSpecification TSUNAGI = Specifications.contributed().get(0);

	@Test
	void isReadWithoutAnError() {
		assertEquals(List.of(), Specifications.broken());
		assertEquals("tsunagi.odesign", TSUNAGI.specification().file());
		assertEquals("jp.tsunagi.design", TSUNAGI.bundle().getSymbolicName());
	}

	@Test
	void eachExpressionCanBeCompiled() throws SpecificationException {
		CompiledExpressions compiled = CompiledExpressions.of(TSUNAGI.specification(), Services.of(TSUNAGI));
		assertTrue(compiled.size() > 1000, "found " + compiled.size());
	}

	@Test
	void nobodyReadsAKeyInsteadOfAText() {
		Stream<String> labels = Stream.of(
				TSUNAGI.specification().diagrams().map(RepresentationSpecification::label),
				TSUNAGI.specification().tables().map(RepresentationSpecification::label),
				TSUNAGI.specification().diagrams().map(RepresentationSpecification::endUserDocumentation),
				TSUNAGI.specification().diagrams().flatMap(diagram -> diagram.layers().stream().map(layer -> layer.label())),
				TSUNAGI.specification().diagrams().flatMap(diagram -> diagram.filters().stream().map(filter -> filter.label())),
				TSUNAGI.specification().diagrams().flatMap(diagram -> diagram.toolSections())
						.flatMap(section -> Stream.concat(Stream.of(section.label()), section.tools().map(ToolSpecification::label))))
				.flatMap(texts -> texts);
		labels.forEach(label -> assertFalse(label.startsWith("%"), label));
	}
}
