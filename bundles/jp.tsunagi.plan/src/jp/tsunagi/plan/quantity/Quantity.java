package jp.tsunagi.plan.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.tsunagi.core.search.SearchText;

/**
 * A number with its unit, as people write it: {@code 4か所}, {@code 12万円}, {@code 1,200千円}, {@code 1万2千5百円}, {@code 約30人},
 * {@code 62.5%}. Digits and signs may be full width.
 *
 * @param value the number, with 百, 千, 万 and 億 counted in
 * @param unit what stands behind it; empty if nothing does
 * @param written how it was written
 */
public record Quantity(BigDecimal value, String unit, String written) implements Comparable<Quantity> {

	private static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";

	private static final Pattern PART = Pattern.compile("(" + NUMBER + ")([百千]?[万億]|[百千])?");

	private static final Pattern WHOLE = Pattern.compile("(約|およそ)?([-+△▲−])?[¥\\\\]?((?:" + PART + ")+)([^\\d].*)?");

	private static final Map<Character, BigDecimal> SCALES = Map.of('百', BigDecimal.valueOf(100), '千', BigDecimal.valueOf(1_000),
			'万', BigDecimal.valueOf(10_000), '億', BigDecimal.valueOf(100_000_000));

	/** Longer texts are not numbers. */
	private static final int MAX_LENGTH = 64;

	/** Checks that nothing is missing. */
	public Quantity {
		Objects.requireNonNull(value);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(written);
	}

	/**
	 * Reads a number with or without a unit.
	 *
	 * @throws QuantityFormatException if the text does not begin with a number
	 */
	public static Quantity parse(String text) {
		String folded = SearchText.fold(text);
		Matcher matcher = WHOLE.matcher(folded);
		if (text.length() > MAX_LENGTH || !matcher.matches()) {
			throw new QuantityFormatException(text);
		}
		BigDecimal value = sum(matcher.group(3));
		boolean negative = matcher.group(2) != null && !matcher.group(2).equals("+");
		String unit = Objects.requireNonNullElse(matcher.group(matcher.groupCount()), "").strip();
		return new Quantity(negative ? value.negate() : value, unit, text);
	}

	private static BigDecimal sum(String parts) {
		return PART.matcher(parts).results()
				.map(part -> new BigDecimal(part.group(1).replace(",", "")).multiply(scale(part.group(2))))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal scale(String marks) {
		return marks == null ? BigDecimal.ONE
				: marks.chars().mapToObj(mark -> SCALES.get((char) mark)).reduce(BigDecimal.ONE, BigDecimal::multiply);
	}

	/** Whether two units are the same: 人 and 人以上 are, and so are the many ways to write か所. */
	public static boolean isSameUnit(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		String first = comparable(one);
		String second = comparable(other);
		return first.startsWith(second) || second.startsWith(first);
	}

	private static String comparable(String unit) {
		return SearchText.normalize(unit).replaceAll("[箇ヶけケ]所", "か所");
	}

	/** By value; the units are not looked at. */
	@Override
	public int compareTo(Quantity other) {
		return value.compareTo(other.value);
	}

	/** As it was written. */
	@Override
	public String toString() {
		return written;
	}
}
