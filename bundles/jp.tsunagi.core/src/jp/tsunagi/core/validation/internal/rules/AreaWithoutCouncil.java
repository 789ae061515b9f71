package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.core.query.Posts;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** An area of the first or second tier needs a council of its tier. */
public final class AreaWithoutCouncil implements ValidationRule<Area> {

	@Override
	public Class<Area> subject() {
		return Area.class;
	}

	@Override
	public void check(Area area, ValidationContext context) {
		if (context.isComplete() && Posts.lacksCouncil(area, context::referrers)) {
			context.report(area, List.of(NewPosts.council(area)), area, area.getTier());
		}
	}
}
