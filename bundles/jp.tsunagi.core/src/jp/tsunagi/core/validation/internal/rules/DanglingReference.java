package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;
import jp.tsunagi.core.validation.internal.CrossReferences;

/** Every reference leads to something that is there. */
public final class DanglingReference implements ValidationRule<Identified> {

	@Override
	public Class<Identified> subject() {
		return Identified.class;
	}

	@Override
	public void check(Identified element, ValidationContext context) {
		if (!context.isComplete()) {
			return;
		}
		for (EReference reference : CrossReferences.of(element.eClass())) {
			for (EObject target : CrossReferences.targets(element, reference)) {
				if (!context.holds(target)) {
					context.report(element, reference, List.of(Fixes.remove(element, reference, target)), element,
							reference);
				}
			}
		}
	}
}
