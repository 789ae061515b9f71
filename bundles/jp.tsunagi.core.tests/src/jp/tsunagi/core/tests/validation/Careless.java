package jp.tsunagi.core.tests.validation;

import jp.tsunagi.coordination.Need;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Forgets that a need may have no category. */
public final class Careless implements ValidationRule<Need> {

	@Override
	public Class<Need> subject() {
		return Need.class;
	}

	@Override
	public void check(Need need, ValidationContext context) {
		need.getCategory().length();
	}
}
