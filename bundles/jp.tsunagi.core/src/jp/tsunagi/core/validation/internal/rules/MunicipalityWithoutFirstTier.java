package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.query.Posts;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A municipality needs a council or a coordinator of the first tier. */
public final class MunicipalityWithoutFirstTier implements ValidationRule<Municipality> {

	@Override
	public Class<Municipality> subject() {
		return Municipality.class;
	}

	@Override
	public void check(Municipality municipality, ValidationContext context) {
		if (context.isComplete() && !Posts.hasCoordinator(municipality, context::referrers)
				&& !Posts.hasCouncil(municipality, context::referrers)) {
			context.report(municipality, List.of(NewPosts.coordinator(municipality), NewPosts.council(municipality)),
					municipality);
		}
	}
}
