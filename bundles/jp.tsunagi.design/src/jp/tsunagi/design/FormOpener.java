package jp.tsunagi.design;

import org.eclipse.emf.ecore.EObject;

/** Opens the form of an element; without a user interface there is none. */
@FunctionalInterface
public interface FormOpener {

	/** Opens nothing. */
	FormOpener NONE = element -> { };

	/** Opens the form of {@code element}. */
	void open(EObject element);
}
