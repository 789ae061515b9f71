package jp.tsunagi.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.time.FuzzyDate;

/**
 * 鮮度: how long ago somebody confirmed that an element is true.
 *
 * @param confirmedOn when that was; empty if never
 * @param years full years from its latest day until now, 0 if that lies ahead; empty if never
 */
public record Freshness(Optional<FuzzyDate> confirmedOn, OptionalInt years) {

	/** That of {@code element}, seen from {@code day}. */
	public static Freshness of(Element element, LocalDate day) {
		Optional<FuzzyDate> confirmed = Optional.ofNullable(element.getConfirmedOn());
		return new Freshness(confirmed, confirmed.map(date -> OptionalInt.of(years(date.latest(), day))).orElse(OptionalInt.empty()));
	}

	private static int years(LocalDate confirmed, LocalDate day) {
		return Math.max(0, Math.toIntExact(ChronoUnit.YEARS.between(confirmed, day)));
	}
}
