package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** What was confirmed once is confirmed again within two years. */
public final class LongUnconfirmed implements ValidationRule<Element> {

	private static final int MONTHS = 24;

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, ValidationContext context) {
		FuzzyDate confirmed = element.getConfirmedOn();
		if (confirmed != null && confirmed.latest().isBefore(context.today().minusMonths(MONTHS))) {
			QuickFix confirmToday = Fixes.set(Messages.fixConfirm, element, Literals.ELEMENT__CONFIRMED_ON,
					FuzzyDate.of(context.today()));
			context.report(element, Literals.ELEMENT__CONFIRMED_ON, List.of(confirmToday), element, confirmed, MONTHS);
		}
	}
}
