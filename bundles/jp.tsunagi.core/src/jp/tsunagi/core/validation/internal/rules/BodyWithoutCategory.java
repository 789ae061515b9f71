package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;
import jp.tsunagi.core.vocabulary.TermList;

/** An activity body has a category, or the tables by category leave it out. */
public final class BodyWithoutCategory implements ValidationRule<ActivityBody> {

	@Override
	public Class<ActivityBody> subject() {
		return ActivityBody.class;
	}

	@Override
	public void check(ActivityBody body, ValidationContext context) {
		if (Texts.isBlank(body.getCategory())) {
			List<QuickFix> choices = context.project().vocabulary().terms(TermList.BODY_CATEGORY).stream()
					.map(term -> Fixes.choose(body, Literals.ACTIVITY_BODY__CATEGORY, term)).toList();
			context.report(body, Literals.ACTIVITY_BODY__CATEGORY, choices, body);
		}
	}
}
