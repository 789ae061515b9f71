package jp.tsunagi.core.validation.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** What was seen, counted or decided has been. */
public final class DateInFuture implements ValidationRule<Identified> {

	private static final Set<EAttribute> PAST = Set.of(Literals.ELEMENT__CONFIRMED_ON, Literals.OBSERVATION__DATE,
			Literals.SUPPORTER_COUNT__DATE, Literals.MEASUREMENT__DATE, Literals.REPLY__DATE,
			Literals.COMMUNITY_ISSUE__RAISED_ON, Literals.ESCALATION__DECIDED_ON);

	private final Map<EClass, List<EAttribute>> pastByClass = new HashMap<>();

	@Override
	public Class<Identified> subject() {
		return Identified.class;
	}

	@Override
	public void check(Identified element, ValidationContext context) {
		for (EAttribute feature : pastByClass.computeIfAbsent(element.eClass(), DateInFuture::past)) {
			if (element.eGet(feature) instanceof FuzzyDate date && date.earliest().isAfter(context.today())) {
				FuzzyDate today = FuzzyDate.of(context.today());
				context.report(element, feature, List.of(Fixes.set(element, feature, today)), element, feature, date);
			}
		}
	}

	private static List<EAttribute> past(EClass type) {
		return type.getEAllAttributes().stream().filter(PAST::contains).toList();
	}
}
