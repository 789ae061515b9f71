package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;
import jp.tsunagi.core.validation.internal.CrossReferences;

/** What is in the municipality refers to no area outside it. */
public final class ReferenceToOutsideArea implements ValidationRule<Identified> {

	@Override
	public Class<Identified> subject() {
		return Identified.class;
	}

	@Override
	public void check(Identified element, ValidationContext context) {
		if (!context.isComplete() || !isInMunicipality(element)) {
			return;
		}
		for (EReference reference : CrossReferences.of(element.eClass())) {
			if (Literals.TERRITORY.isSuperTypeOf(reference.getEReferenceType())) {
				CrossReferences.targets(element, reference).stream()
						.filter(area -> context.holds(area) && !isInMunicipality(area))
						.forEach(area -> context.report(element, reference,
								List.of(Fixes.remove(element, reference, area)), element, reference, area));
			}
		}
	}

	private static boolean isInMunicipality(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof Municipality;
	}
}
