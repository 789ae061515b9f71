package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;
import jp.tsunagi.core.validation.internal.CrossReferences;

/** What everybody may see names no person. */
public final class PublicElementNamesPerson implements ValidationRule<Element> {

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, ValidationContext context) {
		if (element.getVisibility() != Visibility.PUBLIC || element instanceof Person) {
			return;
		}
		for (EReference reference : CrossReferences.of(element.eClass())) {
			for (EObject target : CrossReferences.targets(element, reference)) {
				if (target instanceof Person person && !person.eIsProxy()) {
					context.report(element, Literals.ELEMENT__VISIBILITY,
							List.of(Fixes.set(element, Literals.ELEMENT__VISIBILITY, Visibility.INTERNAL),
									Fixes.remove(element, reference, person)),
							element, reference, person);
				}
			}
		}
	}
}
