package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** No territory is held by itself, not even by way of other areas; the files of areas can say so by mistake. */
public final class CyclicContainment implements ValidationRule<Territory> {

	@Override
	public Class<Territory> subject() {
		return Territory.class;
	}

	@Override
	public void check(Territory territory, ValidationContext context) {
		for (Area area : territory.getAreas()) {
			if (Containment.isIn(territory, area)) {
				context.report(territory, Literals.TERRITORY__AREAS, List.of(), territory, area);
			}
		}
	}
}
