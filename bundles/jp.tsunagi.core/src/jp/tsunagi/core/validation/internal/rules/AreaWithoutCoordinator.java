package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.core.query.Posts;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** An area of the first or second tier needs a coordinator of its tier. */
public final class AreaWithoutCoordinator implements ValidationRule<Area> {

	@Override
	public Class<Area> subject() {
		return Area.class;
	}

	@Override
	public void check(Area area, ValidationContext context) {
		if (context.isComplete() && Posts.lacksCoordinator(area, context::referrers)) {
			context.report(area, List.of(NewPosts.coordinator(area)), area, area.getTier());
		}
	}
}
