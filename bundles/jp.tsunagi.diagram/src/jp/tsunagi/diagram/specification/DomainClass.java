package jp.tsunagi.diagram.specification;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The class whose instances something is for.
 *
 * @param name as it is written, {@code package::Class} or {@code package.Class}
 * @param eClass empty for a class that was not named; nothing is an instance of it
 */
public record DomainClass(String name, Optional<EClass> eClass) {

	/** Whether {@code element} is an instance. */
	public boolean accepts(EObject element) {
		return eClass.isPresent() && accepts(element.eClass());
	}

	/** Whether all instances of {@code candidate} are instances. */
	public boolean accepts(EClass candidate) {
		return eClass.filter(expected -> expected == EcorePackage.Literals.EOBJECT || expected.isSuperTypeOf(candidate)).isPresent();
	}
}
