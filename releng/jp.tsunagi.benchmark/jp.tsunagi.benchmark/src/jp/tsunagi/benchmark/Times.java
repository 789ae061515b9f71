package jp.tsunagi.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Times of the same work done again and again, in milliseconds. */
final class Times {

	private final List<Double> times = new ArrayList<>();

	/** Work that is timed. */
	interface Work {
		void run() throws Exception;
	}

	/** Does the work and notes what it takes. */
	void time(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		add(System.nanoTime() - start);
	}

	void add(long nanoseconds) {
		times.add(nanoseconds / 1e6);
	}

	void clear() {
		times.clear();
	}

	double median() {
		return at(0.5);
	}

	/** What nineteen of twenty do not exceed. */
	double p95() {
		return at(0.95);
	}

	private double at(double share) {
		return times.stream().sorted().skip((long) Math.ceil(share * times.size()) - 1).findFirst().orElseThrow();
	}

	int size() {
		return times.size();
	}
}
