package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import jp.tsunagi.coordination.AreaStatistics;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Those over 75 are among those over 65, these among the population; households of one older person are among all. */
public final class PartLargerThanWhole implements ValidationRule<AreaStatistics> {

	private record Share(EAttribute part, EAttribute whole) {
	}

	private static final List<Share> SHARES = List.of(
			new Share(Literals.AREA_STATISTICS__AGED75, Literals.AREA_STATISTICS__AGED65),
			new Share(Literals.AREA_STATISTICS__AGED65, Literals.AREA_STATISTICS__POPULATION),
			new Share(Literals.AREA_STATISTICS__ELDERLY_SINGLE_HOUSEHOLDS, Literals.AREA_STATISTICS__HOUSEHOLDS),
			new Share(Literals.AREA_STATISTICS__ELDERLY_SINGLE_HOUSEHOLDS, Literals.AREA_STATISTICS__AGED65));

	@Override
	public Class<AreaStatistics> subject() {
		return AreaStatistics.class;
	}

	@Override
	public void check(AreaStatistics statistics, ValidationContext context) {
		for (Share share : SHARES) {
			if (statistics.eGet(share.part()) instanceof Integer part
					&& statistics.eGet(share.whole()) instanceof Integer whole && part > whole && whole >= 0) {
				context.report(statistics, share.part(), List.of(Fixes.swap(statistics, share.part(), share.whole())),
						statistics, share.part(), part, share.whole(), whole);
			}
		}
	}
}
