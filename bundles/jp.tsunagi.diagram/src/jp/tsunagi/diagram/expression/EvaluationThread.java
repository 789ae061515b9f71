package jp.tsunagi.diagram.expression;

import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EObject;

/** A thread that evaluates, and shows others what it is at. Ends by itself when it has had nothing to do for a while. */
final class EvaluationThread extends Thread {

	/** Unwinds the work of an abandoned thread. */
	private static final class Abandonment extends Error {

		private static final long serialVersionUID = 1L;

		Abandonment() {
			super(null, null, false, false);
		}
	}

	private static final int IDLE_SECONDS = 30;

	/** Wakes a thread that is to end. */
	private static final FutureTask<?> NONE = new FutureTask<>(() -> null);

	private final LinkedTransferQueue<FutureTask<?>> tasks = new LinkedTransferQueue<>();

	private Expression current;

	private EObject element;

	/** Odd while an expression is evaluated; written by this thread alone. */
	private volatile long ticks;

	private volatile long overdue = -1;

	private volatile boolean abandoned;

	private boolean ended;

	EvaluationThread() {
		super("Tsunagi diagrams");
		setDaemon(true);
	}

	/** Has {@code task} done; false if this thread does nothing any more. */
	synchronized boolean accept(FutureTask<?> task) {
		return !ended && !abandoned && tasks.add(task);
	}

	/** Lets this thread end, and forget what it evaluated, as soon as it has nothing to do. */
	void finish() {
		tasks.add(NONE);
	}

	@Override
	public void run() {
		for (FutureTask<?> task = next(); task != null; task = next()) {
			task.run();
		}
	}

	private FutureTask<?> next() {
		FutureTask<?> task = null;
		try {
			task = abandoned ? null : tasks.poll(IDLE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException hurried) {
			interrupted();
		}
		synchronized (this) {
			task = task == null && !abandoned ? tasks.poll() : task;
			while (task == NONE) {
				task = abandoned ? null : tasks.poll();
			}
			ended = task == null;
			return task;
		}
	}

	/** The thread is about to evaluate. */
	void begin(Expression expression, EObject self) {
		current = expression;
		element = self;
		ticks++;
	}

	/** The thread has evaluated; whether it took too long. */
	boolean end() {
		long done = ticks;
		ticks = done + 1;
		if (abandoned) {
			throw new Abandonment();
		}
		if (overdue < 0) {
			return false;
		}
		boolean late = overdue == done;
		overdue = -1;
		interrupted();
		return late;
	}

	/** Changes with each evaluation; odd while one goes on. */
	long ticks() {
		return ticks;
	}

	/** What is evaluated, if {@link #ticks} is odd. */
	Expression current() {
		return current;
	}

	/** On what. */
	EObject element() {
		return element;
	}

	/** Tells the evaluation with that number to stop. */
	void hurry(long tick) {
		overdue = tick;
		interrupt();
	}

	/** Whatever the thread does, nobody waits for it any more. */
	void abandon() {
		abandoned = true;
		interrupt();
	}
}
