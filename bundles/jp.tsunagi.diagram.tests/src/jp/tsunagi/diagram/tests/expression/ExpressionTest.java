package jp.tsunagi.diagram.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.diagram.expression.Conversion;
import jp.tsunagi.diagram.expression.EvaluationException;
import jp.tsunagi.diagram.expression.Expression;
import jp.tsunagi.diagram.expression.ExpressionCompiler;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.Location;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.tests.SmallSpecification;

/** Expressions have the values that they have in Sirius. */
class ExpressionTest {

	private static ExpressionCompiler compiler;

	private Municipality town;

	private Organization office;

	private Relationship tie;

	@BeforeAll
	static void services() throws SpecificationException {
		compiler = new ExpressionCompiler(Services.of(SmallSpecification.read(), Class::forName));
	}

	@BeforeEach
	void model() {
		town = CoordinationFactory.eINSTANCE.createMunicipality();
		town.setName("town");
		office = CoordinationFactory.eINSTANCE.createOrganization();
		office.setName("office");
		tie = CoordinationFactory.eINSTANCE.createRelationship();
		tie.setSource(office);
		town.getOrganizations().add(office);
		town.getRelationships().add(tie);
	}

	@Test
	void features() throws SpecificationException {
		assertEquals("office", value("feature:name", office));
		assertEquals("town", value("feature:name", town), "of another class");
		assertSame(town, value("feature:eContainer", office));
		assertEquals(List.of(office, tie), value("feature:eContents", town));
		assertEquals(List.of(office, tie), value("feature:eAllContents", town));
		assertEquals(List.of(office), value("feature:eCrossReferences", tie));
		assertNull(value("feature:name", null));
		assertThrows(EvaluationException.class, () -> value("feature:population", town));
	}

	@Test
	void variables() throws SpecificationException {
		Variables variables = Variables.NONE.with("a", 1).with("b", null).with("a", 2);
		assertEquals(2, value("var:a", office, variables), "the last one of a name counts");
		assertNull(value("var:b", office, variables), "a variable may be null");
		assertSame(office, value("var:self", office));
		EvaluationException unknown = assertThrows(EvaluationException.class, () -> value("var:c", office, variables));
		assertTrue(unknown.getMessage().contains("var:c") && unknown.getMessage().contains("office"), unknown.getMessage());
	}

	@Test
	void servicesForTheClassOfTheElement() throws SpecificationException {
		assertEquals("<office>", value("service:label", office));
		assertEquals("[town]", value("service:label", town));
		assertEquals(7, value("service:size()", town));
		assertEquals(true, value("service:isSource(end)", tie, Variables.NONE.with("end", office)));
		assertEquals(false, value("service:tie.isSource(end)", town, Variables.NONE.with("tie", tie).with("end", null)));
		assertThrows(EvaluationException.class, () -> value("service:tie.isSource(self)", town, Variables.NONE.with("tie", "text")));
		assertThrows(EvaluationException.class, () -> value("service:isNamed", CoordinationFactory.eINSTANCE.createLocation()));
	}

	@Test
	void plainText() throws SpecificationException {
		assertEquals("name", value("name", office));
		assertEquals(12, value("12", null));
		assertEquals("\u6ce8: \u3053\u308c", value("\u6ce8: \u3053\u308c", office));
		assertTrue(expression("").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "service:unknown", "service:size(a, b)", "service:primitive(a)", "service:a.b.c", "feature:a.b", "var:",
			"aql:self.name", "[self.name/]", " feature:name", "feature: name", "service:size ()" })
	void whatCannotBeUnderstoodIsAnError(String text) {
		SpecificationException problem = assertThrows(SpecificationException.class, () -> expression(text));
		assertTrue(problem.getMessage().startsWith("file:3 somewhere"), problem.getMessage());
	}

	@Test
	void failuresNameExpressionAndElement() throws SpecificationException {
		EvaluationException failure = assertThrows(EvaluationException.class, () -> value("service:fails", office));
		for (String part : List.of("service:fails", "file:3", "office", "out of order")) {
			assertTrue(failure.getMessage().contains(part), failure.getMessage());
		}
		assertThrows(EvaluationException.class, () -> value("service:recurses", office));
		assertThrows(OperationCanceledException.class, () -> value("service:cancels", office));
	}

	@Test
	void conversions() {
		assertTrue(Conversion.toBoolean("yes"));
		assertTrue(Conversion.toBoolean(office));
		assertFalse(Conversion.toBoolean("FALSE"));
		assertFalse(Conversion.toBoolean(null));
		assertEquals(0, Conversion.toInteger("many"));
		assertEquals(-1, Conversion.toInteger("-1"));
		assertEquals(List.of(office), Conversion.toElements(Arrays.asList(null, "text", office)));
		assertEquals(List.of(office, town), Conversion.toElements(new EObject[] { office, town }));
		assertEquals(List.of(), Conversion.toElements("text"));
		assertEquals(Optional.empty(), Conversion.toElement(List.of(office)), "a list is no element");
		assertEquals(Optional.of("[a, b]"), Conversion.toText(List.of("a", "b")));
	}

	private static Object value(String text, EObject self) throws SpecificationException {
		return value(text, self, Variables.NONE);
	}

	private static Object value(String text, EObject self, Variables variables) throws SpecificationException {
		return expression(text).evaluate(self, variables);
	}

	private static Expression expression(String text) throws SpecificationException {
		return compiler.compile(new InterpretedExpression(text, new Location("file", 3, "somewhere")));
	}
}
