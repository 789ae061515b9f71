package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A fiscal year starts in one of the twelve months. */
public final class FiscalYearFromNoMonth implements ValidationRule<Municipality> {

	private static final int MONTHS = 12;

	private static final int APRIL = 4;

	@Override
	public Class<Municipality> subject() {
		return Municipality.class;
	}

	@Override
	public void check(Municipality municipality, ValidationContext context) {
		int month = municipality.getFiscalYearStart();
		if (month < 1 || month > MONTHS) {
			context.report(municipality, Literals.MUNICIPALITY__FISCAL_YEAR_START,
					List.of(Fixes.set(municipality, Literals.MUNICIPALITY__FISCAL_YEAR_START, APRIL)),
					municipality, month);
		}
	}
}
