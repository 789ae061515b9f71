package jp.tsunagi.core.validation.internal.rules;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.project.LocalGovernmentCode;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** The local government code ends in its check digit. */
public final class WrongCheckDigit implements ValidationRule<Municipality> {

	private static final int DIGITS = 5;

	@Override
	public Class<Municipality> subject() {
		return Municipality.class;
	}

	@Override
	public void check(Municipality municipality, ValidationContext context) {
		String code = municipality.getCode();
		if (!Texts.isBlank(code) && LocalGovernmentCode.parse(code).isEmpty()) {
			context.report(municipality, Literals.MUNICIPALITY__CODE, corrected(municipality, Texts.halfWidth(code)),
					municipality, code);
		}
	}

	private static List<QuickFix> corrected(Municipality municipality, String code) {
		return Optional.of(code).filter(text -> text.length() > DIGITS).map(text -> text.substring(0, DIGITS))
				.flatMap(LocalGovernmentCode::parse).stream()
				.map(right -> Fixes.set(municipality, Literals.MUNICIPALITY__CODE, right.digits()))
				.toList();
	}
}
