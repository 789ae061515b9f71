package jp.tsunagi.core.validation;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.project.Project;

/** What a rule may ask during a check, and where it reports to. */
public interface ValidationContext {

	/** The project that is checked. */
	Project project();

	/** The day of the check. */
	LocalDate today();

	/** Whether every file was read in full. If not, nothing can be said about what the project lacks. */
	boolean isComplete();

	/** Whether {@code element} is in the project: neither missing from its files nor deleted. */
	boolean holds(EObject element);

	/** The elements that refer to {@code target} by {@code reference}, in the order of the files. */
	List<EObject> referrers(EObject target, EReference reference);

	/**
	 * Reports something about an element as a whole.
	 *
	 * @param fixes ways to mend it, best first
	 * @param arguments fill the rule's message; elements, features and literals appear by their names
	 */
	void report(EObject element, List<QuickFix> fixes, Object... arguments);

	/**
	 * Reports something about a feature of an element.
	 *
	 * @param fixes ways to mend it, best first
	 * @param arguments fill the rule's message; elements, features and literals appear by their names
	 */
	void report(EObject element, EStructuralFeature feature, List<QuickFix> fixes, Object... arguments);
}
