package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;
import jp.tsunagi.core.validation.internal.FindingText;

/** Every area is in the tree of the municipality. */
public final class AreaOutsideMunicipality implements ValidationRule<Area> {

	@Override
	public Class<Area> subject() {
		return Area.class;
	}

	@Override
	public void check(Area area, ValidationContext context) {
		if (context.isComplete() && area.eContainer() == null) {
			context.project().municipality().ifPresent(municipality -> context.report(area,
					List.of(Fixes.add(Messages.bind(Messages.fixMoveInto, FindingText.of(municipality)), municipality,
							Literals.TERRITORY__AREAS, () -> area)),
					area, municipality));
		}
	}
}
