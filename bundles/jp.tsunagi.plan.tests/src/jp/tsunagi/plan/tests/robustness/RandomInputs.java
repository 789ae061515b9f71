package jp.tsunagi.plan.tests.robustness;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * Tries a property with many random inputs, the same in each run. How many, says the property {@code tsunagi.random.inputs};
 * what failed can be tried alone with {@code tsunagi.random.seed}.
 */
final class RandomInputs {

	private static final int USUAL = 2_000;

	/** What takes longer hangs, whatever the machine. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** What is true of each input. */
	@FunctionalInterface
	interface Property {

		/** Tries one input, which is made of {@code random}. */
		void check(RandomGenerator random) throws Exception;
	}

	private RandomInputs() {
	}

	/** Tries all inputs; the first that fails is reported with its seed. */
	static void forAll(Property property) {
		Long seed = Long.getLong("tsunagi.random.seed");
		LongStream seeds = seed == null ? LongStream.range(0, Integer.getInteger("tsunagi.random.inputs", USUAL)) : LongStream.of(seed);
		seeds.forEach(each -> check(property, each));
	}

	private static void check(Property property, long seed) {
		try {
			// neighbouring seeds begin alike
			assertTimeoutPreemptively(PATIENCE, () -> property.check(new Random(seed * 0x9E3779B97F4A7C15L)));
		} catch (AssertionError | RuntimeException failure) {
			throw new AssertionError("-Dtsunagi.random.seed=" + seed + ": " + failure.getMessage(), failure);
		}
	}
}
