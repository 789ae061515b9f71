package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of the annotation {@code Reads}: what a service looks at, step by step from one of its parameters.
 *
 * @param parameter counted from 1
 */
record ReadPath(int parameter, List<Step> steps) {

	/** The container of what has been reached. */
	static final String CONTAINER = "eContainer";

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)\\.");

	private static final Pattern STEP = Pattern.compile("(?:~(\\w+)\\.)?(\\w+)(?:[./]|$)");

	/** Leads from objects to others. */
	sealed interface Step {

		/** To the values of a feature. */
		record Feature(String name) implements Step {
		}

		/** To what holds them. */
		record Container() implements Step {
		}

		/** To the objects of a class that refer to them. */
		record Referring(String className, String reference) implements Step {
		}
	}

	ReadPath {
		steps = List.copyOf(steps);
	}

	/**
	 * Understands a path as it is written.
	 *
	 * @throws IllegalArgumentException if it is none
	 */
	static ReadPath parse(String text) {
		Matcher parameter = PARAMETER.matcher(text);
		boolean counted = parameter.lookingAt();
		Matcher step = STEP.matcher(text);
		List<Step> steps = new ArrayList<>();
		int position = counted ? parameter.end() : 0;
		while (position < text.length()) {
			if (!step.find(position) || step.start() != position) {
				throw new IllegalArgumentException(text);
			}
			steps.add(step(step.group(1), step.group(2)));
			position = step.end();
		}
		if (steps.isEmpty()) {
			throw new IllegalArgumentException(text);
		}
		return new ReadPath(counted ? Integer.parseInt(parameter.group(1)) : 1, steps);
	}

	private static Step step(String className, String name) {
		if (className != null) {
			return new Step.Referring(className, name);
		}
		return name.equals(CONTAINER) ? new Step.Container() : new Step.Feature(name);
	}
}
