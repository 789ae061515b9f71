package jp.tsunagi.core.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * Says of one element at a time what is wrong with it. Contributed to {@value #EXTENSION_POINT} with its id, severity
 * and message; needs a public constructor without parameters.
 *
 * <p>Every check makes its own instance, and shows it the elements in the order of the files, so a rule may remember
 * what it has seen. A rule changes nothing. One that throws is left out for the rest of the check, which says so.
 *
 * @param <T> what it is about
 */
public interface ValidationRule<T extends EObject> {

	/** Where rules are contributed. */
	String EXTENSION_POINT = "jp.tsunagi.core.validationRules";

	/** The class whose instances, those of subclasses too, are shown to this rule. */
	Class<T> subject();

	/** Reports what is wrong with {@code element}. */
	void check(T element, ValidationContext context);
}
