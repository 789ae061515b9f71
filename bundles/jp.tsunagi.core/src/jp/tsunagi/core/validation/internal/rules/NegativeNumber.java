package jp.tsunagi.core.validation.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** What is counted is never less than nothing. */
public final class NegativeNumber implements ValidationRule<EObject> {

	private static final Set<EDataType> COUNTS = Set.of(EcorePackage.Literals.EINT, EcorePackage.Literals.EINTEGER_OBJECT);

	private final Map<EClass, List<EAttribute>> countsByClass = new HashMap<>();

	@Override
	public Class<EObject> subject() {
		return EObject.class;
	}

	@Override
	public void check(EObject element, ValidationContext context) {
		for (EAttribute feature : countsByClass.computeIfAbsent(element.eClass(), NegativeNumber::counts)) {
			if (element.eGet(feature) instanceof Integer number && number < 0) {
				context.report(element, feature, fixes(element, feature, number), element, feature, number);
			}
		}
	}

	private static List<EAttribute> counts(EClass type) {
		return type.getEAllAttributes().stream().filter(feature -> COUNTS.contains(feature.getEAttributeType()))
				.filter(feature -> feature != Literals.MUNICIPALITY__FISCAL_YEAR_START).toList();
	}

	private static List<QuickFix> fixes(EObject element, EAttribute feature, int number) {
		Stream<QuickFix> withoutSign = number == Integer.MIN_VALUE ? Stream.empty()
				: Stream.of(Fixes.set(element, feature, -number));
		Stream<QuickFix> unknown = feature.getDefaultValue() == null ? Stream.of(Fixes.clear(element, feature))
				: Stream.empty();
		return Stream.concat(unknown, withoutSign).toList();
	}
}
