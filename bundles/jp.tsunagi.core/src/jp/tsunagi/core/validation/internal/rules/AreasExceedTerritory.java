package jp.tsunagi.core.validation.internal.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.AreaStatistics;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/**
 * The areas of a territory together have no more people and households than the territory, by figures of one date and
 * source.
 */
public final class AreasExceedTerritory implements ValidationRule<Territory> {

	private static final List<EAttribute> FIGURES = List.of(Literals.AREA_STATISTICS__POPULATION,
			Literals.AREA_STATISTICS__AGED65, Literals.AREA_STATISTICS__AGED75, Literals.AREA_STATISTICS__HOUSEHOLDS,
			Literals.AREA_STATISTICS__ELDERLY_SINGLE_HOUSEHOLDS);

	@Override
	public Class<Territory> subject() {
		return Territory.class;
	}

	@Override
	public void check(Territory territory, ValidationContext context) {
		for (AreaStatistics whole : territory.getStatistics()) {
			List<AreaStatistics> parts = territory.getAreas().stream().flatMap(area -> like(whole, area)).toList();
			for (EAttribute figure : FIGURES) {
				long sum = parts.stream().map(part -> part.eGet(figure)).filter(Objects::nonNull)
						.mapToLong(number -> (Integer) number).sum();
				if (whole.eGet(figure) instanceof Integer total && total >= 0 && sum > total) {
					context.report(whole, figure, List.of(), territory, figure, total, sum, whole.getDate());
				}
			}
		}
	}

	private static Stream<AreaStatistics> like(AreaStatistics whole, Area area) {
		return area.getStatistics().stream()
				.filter(part -> whole.getDate() != null && whole.getDate().equals(part.getDate()))
				.filter(part -> Texts.comparable(whole.getSource()).equals(Texts.comparable(part.getSource())))
				.limit(1);
	}
}
