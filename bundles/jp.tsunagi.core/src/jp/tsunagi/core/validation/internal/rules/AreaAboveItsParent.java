package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** An area lies in no area of a lower tier. */
public final class AreaAboveItsParent implements ValidationRule<Area> {

	@Override
	public Class<Area> subject() {
		return Area.class;
	}

	@Override
	public void check(Area area, ValidationContext context) {
		if (area.eContainer() instanceof Area parent && area.getTier().compareTo(parent.getTier()) < 0) {
			context.report(area, Literals.AREA__TIER, List.of(), area, area.getTier(), parent,
					parent.getTier());
		}
	}
}
