package jp.tsunagi.diagram.expression;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.diagram.specification.InterpretedExpression;

/**
 * Evaluates expressions of specifications that nobody should trust: one that fails gives a default and is reported once,
 * one that does not come back is given up and switched off. Only what happens in {@link #run} is watched for time.
 */
public final class Evaluator {

	/** How long an expression may take. */
	public static final Duration USUAL_LIMIT = Duration.ofSeconds(2);

	private static final int LOOKS = 20;

	/** For one expression; a message that names the element would be another one each time. */
	private static final int MOST_REPORTS = 10;

	private final Duration limit;

	private final ProblemListener listener;

	private final Set<Expression> switchedOff = ConcurrentHashMap.newKeySet();

	private final Map<InterpretedExpression, Set<String>> reported = new ConcurrentHashMap<>();

	private EvaluationThread worker = new EvaluationThread();

	/** Evaluates, and tells {@code listener} what fails or takes longer than {@code limit}. */
	public Evaluator(Duration limit, ProblemListener listener) {
		this.limit = limit;
		this.listener = listener;
	}

	/**
	 * Does {@code work}, which evaluates much, in a thread of its own, and waits for it. While it goes on, no other thread
	 * may touch what it works on.
	 *
	 * @throws AbandonedException if an expression in it did not come back; call this again with the work from its beginning
	 * @throws OperationCanceledException if the thread that waits is interrupted
	 */
	public <T> T run(Supplier<T> work) {
		if (Thread.currentThread() instanceof EvaluationThread) {
			return work.get();
		}
		Language language = Language.current();
		FutureTask<T> task = new FutureTask<>(() -> language.in(work::get));
		return await(task, start(task));
	}

	/**
	 * Does {@code work} that changes nothing, as {@link #run} does it, and from its beginning again without the expression that
	 * did not come back.
	 */
	public <T> T ask(Supplier<T> work) {
		while (true) {
			try {
				return run(work);
			} catch (AbandonedException again) {
				// each time, one expression less is evaluated
			}
		}
	}

	/** Lets the thread end that works for this; it begins anew if there is more to {@link #run}. */
	public synchronized void rest() {
		worker.finish();
	}

	private synchronized EvaluationThread start(FutureTask<?> task) {
		if (worker.getState() == Thread.State.NEW) {
			worker.start();
		}
		while (!worker.accept(task)) {
			worker = new EvaluationThread();
			worker.start();
		}
		return worker;
	}

	/**
	 * Looks at the thread now and then: whether it is still at the same evaluation as many looks ago. Looks are counted, not time,
	 * since both threads stand still while the machine sleeps or is too busy.
	 */
	private <T> T await(FutureTask<T> task, EvaluationThread thread) {
		long seen = thread.ticks();
		int stuck = 0;
		while (true) {
			try {
				return task.get(Math.max(1, limit.toMillis() / LOOKS), TimeUnit.MILLISECONDS);
			} catch (TimeoutException goesOn) {
				long now = thread.ticks();
				stuck = now == seen && now % 2 != 0 ? stuck + 1 : 0;
				seen = now;
				if (stuck == LOOKS) {
					thread.hurry(now);
				} else if (stuck > LOOKS + LOOKS / 4) {
					throw abandon(thread);
				}
			} catch (ExecutionException failed) {
				throw unwrap(failed);
			} catch (InterruptedException stop) {
				thread.abandon();
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	}

	private AbandonedException abandon(EvaluationThread thread) {
		Expression expression = thread.current();
		EObject element = thread.element();
		thread.abandon();
		tooSlow(expression, element);
		return new AbandonedException(expression.source());
	}

	private void tooSlow(Expression expression, EObject element) {
		switchedOff.add(expression);
		report(new EvaluationException(expression.source(), element, NLS.bind(Messages.tooSlow, limit.toMillis() / 1000.0)));
	}

	private static RuntimeException unwrap(ExecutionException failed) {
		return switch (failed.getCause()) {
			case RuntimeException unchecked -> unchecked;
			case Error error -> throw error;
			default -> new IllegalStateException(failed.getCause());
		};
	}

	/** The text; {@code otherwise} if it fails, empty if the value is null. */
	public String text(Expression expression, EObject self, Variables variables, String otherwise) {
		Object value = evaluate(expression, self, variables, otherwise);
		return value == null ? "" : String.valueOf(value);
	}

	/** Whether the value counts as true; {@code otherwise} if it fails. */
	public boolean isTrue(Expression expression, EObject self, Variables variables, boolean otherwise) {
		return Conversion.toBoolean(evaluate(expression, self, variables, otherwise));
	}

	/** The number, 0 for what is none; {@code otherwise} if it fails. */
	public int integer(Expression expression, EObject self, Variables variables, int otherwise) {
		return Conversion.toInteger(evaluate(expression, self, variables, otherwise));
	}

	/** The element; empty if it fails. */
	public Optional<EObject> element(Expression expression, EObject self, Variables variables) {
		return Conversion.toElement(evaluate(expression, self, variables, null));
	}

	/** The elements; none if it fails. */
	public List<EObject> elements(Expression expression, EObject self, Variables variables) {
		return Conversion.toElements(evaluate(expression, self, variables, null));
	}

	/** The value, which may be null; {@code otherwise} if it fails. */
	public Object evaluate(Expression expression, EObject self, Variables variables, Object otherwise) {
		if (expression instanceof LiteralExpression literal) {
			return literal.value();
		}
		if (!switchedOff.isEmpty() && switchedOff.contains(expression)) {
			return otherwise;
		}
		return Thread.currentThread() instanceof EvaluationThread thread ? watched(thread, expression, self, variables, otherwise)
				: guarded(expression, self, variables, otherwise);
	}

	private Object watched(EvaluationThread thread, Expression expression, EObject self, Variables variables, Object otherwise) {
		Object value = otherwise;
		EvaluationException failure = null;
		thread.begin(expression, self);
		boolean late;
		try {
			value = expression.evaluate(self, variables);
		} catch (EvaluationException problem) {
			failure = problem;
		} finally {
			late = thread.end();
		}
		if (late) {
			tooSlow(expression, self);
			return otherwise;
		}
		if (failure != null) {
			report(failure);
		}
		return value;
	}

	private Object guarded(Expression expression, EObject self, Variables variables, Object otherwise) {
		try {
			return expression.evaluate(self, variables);
		} catch (EvaluationException problem) {
			report(problem);
			return otherwise;
		}
	}

	private void report(EvaluationException problem) {
		Set<String> said = reported.computeIfAbsent(problem.expression(), expression -> ConcurrentHashMap.newKeySet());
		if (said.size() < MOST_REPORTS && said.add(problem.problem())) {
			listener.problem(problem);
		}
	}
}
