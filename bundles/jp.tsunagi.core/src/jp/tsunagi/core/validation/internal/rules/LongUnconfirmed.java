package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.query.Confirmations;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** What was confirmed once is confirmed again within two years. */
public final class LongUnconfirmed implements ValidationRule<Element> {

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, ValidationContext context) {
		if (Confirmations.isOutdated(element, context.today())) {
			QuickFix confirmToday = Fixes.set(Messages.fixConfirm, element, Literals.ELEMENT__CONFIRMED_ON,
					FuzzyDate.of(context.today()));
			context.report(element, Literals.ELEMENT__CONFIRMED_ON, List.of(confirmToday), element, element.getConfirmedOn(),
					Confirmations.MONTHS);
		}
	}
}
