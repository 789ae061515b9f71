package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Nobody has come to what is still to take place. */
public final class AttendanceBeforeTheDay implements ValidationRule<Identified> {

	@Override
	public Class<Identified> subject() {
		return Identified.class;
	}

	@Override
	public void check(Identified element, ValidationContext context) {
		EClass type = element.eClass();
		EStructuralFeature attendance = type.getEStructuralFeature("attendance");
		if (attendance == null) {
			return;
		}
		boolean counted = element.eGet(attendance) instanceof Integer number && number > 0;
		if (counted && element.eGet(type.getEStructuralFeature("date")) instanceof FuzzyDate date
				&& date.earliest().isAfter(context.today())) {
			context.report(element, attendance, List.of(Fixes.clear(element, attendance)), element, date, attendance);
		}
	}
}
