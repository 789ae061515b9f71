package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** An area is held by one territory; after a merge two files can name it. */
public final class AreaHeldTwice implements ValidationRule<Territory> {

	@Override
	public Class<Territory> subject() {
		return Territory.class;
	}

	@Override
	public void check(Territory territory, ValidationContext context) {
		for (Area area : territory.getAreas()) {
			if (area.eContainer() != null && area.eContainer() != territory && !Containment.isIn(territory, area)) {
				context.report(territory, Literals.TERRITORY__AREAS, List.of(), area, area.eContainer(), territory);
			}
		}
	}
}
