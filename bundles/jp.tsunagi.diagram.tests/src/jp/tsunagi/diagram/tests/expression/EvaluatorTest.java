package jp.tsunagi.diagram.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.diagram.expression.AbandonedException;
import jp.tsunagi.diagram.expression.EvaluationException;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Expression;
import jp.tsunagi.diagram.expression.ExpressionCompiler;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.Location;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.tests.SmallSpecification;
import jp.tsunagi.diagram.tests.specification.SmallServices;

/** Services that fail or do not come back neither stop a diagram nor are passed over in silence. */
class EvaluatorTest {

	private final List<EvaluationException> problems = new CopyOnWriteArrayList<>();

	private final Evaluator evaluator = new Evaluator(Duration.ofMillis(200), problems::add);

	private final Organization office = CoordinationFactory.eINSTANCE.createOrganization();

	@AfterEach
	void stopSpinning() {
		SmallServices.spinning = false;
	}

	@Test
	void aFailureGivesTheDefaultAndIsToldOnce() throws SpecificationException {
		Expression fails = expression("service:fails");
		assertEquals("?", evaluator.text(fails, office, Variables.NONE, "?"));
		assertEquals(3, evaluator.integer(fails, office, Variables.NONE, 3));
		assertTrue(evaluator.isTrue(fails, office, Variables.NONE, true));
		assertEquals(List.of(), evaluator.elements(fails, office, Variables.NONE));
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).problem().contains("out of order"));
	}

	/** Else each diagram that was drawn would keep a thread, and its model, for a while. */
	@Test
	void whoRestsKeepsNoThread() throws Exception {
		Thread worker = evaluator.run(Thread::currentThread);
		evaluator.rest();
		// less than after which it ends by itself
		assertTrue(worker.join(Duration.ofSeconds(20)));
		Thread next = evaluator.run(Thread::currentThread);
		assertNotSame(worker, next);
		evaluator.rest();
		evaluator.rest();
		assertEquals("7", evaluator.run(() -> evaluator.text(compiled("service:size"), office, Variables.NONE, "")));
	}

	@Test
	void workIsDoneElsewhereAndItsResultComesBack() throws SpecificationException {
		Thread here = Thread.currentThread();
		assertNotSame(here, evaluator.run(Thread::currentThread));
		assertEquals("7", evaluator.run(() -> evaluator.run(() -> evaluator.text(compiled("service:size"), office, Variables.NONE, ""))));
		assertThrows(IllegalStateException.class, () -> evaluator.run(() -> {
			throw new IllegalStateException();
		}));
	}

	@Test
	void whatCanBeWokenIsWoken() throws SpecificationException {
		Expression sleeps = expression("service:sleeps");
		String texts = evaluator.run(() -> evaluator.text(sleeps, office, Variables.NONE, "default") + " "
				+ evaluator.text(compiled("service:size"), office, Variables.NONE, ""));
		assertEquals("default 7", texts, "the work goes on");
		assertEquals("off", evaluator.run(() -> evaluator.text(sleeps, office, Variables.NONE, "off")));
		assertEquals(1, problems.size());
	}

	@Test
	void whatCannotBeWokenIsGivenUp() throws SpecificationException, InterruptedException {
		SmallServices.spinning = true;
		Expression spins = expression("service:spins");
		List<String> done = new CopyOnWriteArrayList<>();
		Thread[] stuck = new Thread[1];
		assertThrows(AbandonedException.class, () -> evaluator.run(() -> {
			stuck[0] = Thread.currentThread();
			String text = evaluator.text(spins, office, Variables.NONE, "");
			done.add(text);
			return text;
		}));
		assertEquals("default", evaluator.run(() -> evaluator.text(spins, office, Variables.NONE, "default")),
				"the same work can be done at once, without the expression");
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).getMessage().contains("service:spins"), problems.get(0).getMessage());
		SmallServices.spinning = false;
		assertTrue(stuck[0].join(Duration.ofSeconds(60)));
		assertEquals(List.of(), done, "what was abandoned changes nothing any more when it comes back");
	}

	@Test
	void aQuestionIsAskedAgainWithoutWhatDidNotComeBack() throws SpecificationException {
		SmallServices.spinning = true;
		Expression one = expression("service:spins");
		Expression other = expression("service:spins");
		assertEquals("a b", evaluator.ask(() -> evaluator.text(one, office, Variables.NONE, "a") + " "
				+ evaluator.text(other, office, Variables.NONE, "b")));
	}

	private static Expression compiled(String text) {
		try {
			return expression(text);
		} catch (SpecificationException unexpected) {
			throw new AssertionError(unexpected);
		}
	}

	private static Expression expression(String text) throws SpecificationException {
		return new ExpressionCompiler(Services.of(SmallSpecification.read(), Class::forName))
				.compile(new InterpretedExpression(text, new Location("file", 1, "")));
	}
}
