package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.AreaStatistics;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Figures say of which day they are. */
public final class StatisticsWithoutDate implements ValidationRule<AreaStatistics> {

	@Override
	public Class<AreaStatistics> subject() {
		return AreaStatistics.class;
	}

	@Override
	public void check(AreaStatistics statistics, ValidationContext context) {
		if (statistics.getDate() == null) {
			context.report(statistics, Literals.AREA_STATISTICS__DATE, List.of(), statistics);
		}
	}
}
