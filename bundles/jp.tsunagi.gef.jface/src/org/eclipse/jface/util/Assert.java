package org.eclipse.jface.util;

/**
 * What GEF 3.2 states about its arguments. JFace had this class until Eclipse 3.3; today's one is
 * {@link org.eclipse.core.runtime.Assert}, which does the work.
 */
public final class Assert {
	private Assert() {
	}

	/**
	 * States that something is there.
	 *
	 * @param object what must not be {@code null}
	 * @throws RuntimeException if it is {@code null}
	 */
	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	/**
	 * States that something is there.
	 *
	 * @param object what must not be {@code null}
	 * @param message what to say if it is
	 * @throws RuntimeException if it is {@code null}
	 */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}

	/**
	 * States that something holds.
	 *
	 * @param expression what must hold
	 * @return {@code true}
	 * @throws RuntimeException if it does not hold
	 */
	public static boolean isTrue(boolean expression) {
		return org.eclipse.core.runtime.Assert.isTrue(expression);
	}

	/**
	 * States that something holds.
	 *
	 * @param expression what must hold
	 * @param message what to say if it does not
	 * @return {@code true}
	 * @throws RuntimeException if it does not hold
	 */
	public static boolean isTrue(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(expression, message);
	}
}
