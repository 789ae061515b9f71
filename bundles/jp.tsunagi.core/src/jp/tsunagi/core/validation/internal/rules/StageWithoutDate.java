package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A stage says when it began, or the tables by year leave the activity body out. */
public final class StageWithoutDate implements ValidationRule<BodyStage> {

	@Override
	public Class<BodyStage> subject() {
		return BodyStage.class;
	}

	@Override
	public void check(BodyStage stage, ValidationContext context) {
		if (stage.getDate() == null) {
			context.report(stage, Literals.BODY_STAGE__DATE, List.of(), stage);
		}
	}
}
