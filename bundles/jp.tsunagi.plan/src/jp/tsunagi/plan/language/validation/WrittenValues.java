package jp.tsunagi.plan.language.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Precision;
import jp.tsunagi.plan.quantity.Quantity;

/** How a corrected value is written: as the one that it replaces. */
final class WrittenValues {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private WrittenValues() {
	}

	/** The month of {@code day}. */
	static String month(LocalDate day) {
		return FuzzyDate.ofMonth(YearMonth.from(day)).format(CalendarStyle.JAPANESE);
	}

	/** The month of {@code day}, or the day itself where {@code model} is one. */
	static String date(LocalDate day, FuzzyDate model) {
		boolean exact = model.precision() == Precision.DAY;
		FuzzyDate date = exact ? FuzzyDate.of(day) : FuzzyDate.ofMonth(YearMonth.from(day));
		return date.format(CalendarStyle.of(model.toString()));
	}

	/** {@code half} as {@code model} is written. */
	static String half(HalfYear half, String model) {
		return half.label(CalendarStyle.of(model.strip()));
	}

	/** A period of whole fiscal years. */
	static String years(FiscalYear from, FiscalYear to) {
		String start = from.label(CalendarStyle.JAPANESE);
		return from.equals(to) ? start : start + " 〜 " + to.label(CalendarStyle.JAPANESE);
	}

	/** An amount of money as {@code model} is written: in 万円, if that is even, or in its unit. */
	static String amount(BigDecimal value, Quantity model) {
		BigDecimal[] parts = value.divideAndRemainder(TEN_THOUSAND);
		boolean even = model.written().contains("万") && parts[1].signum() == 0;
		return even ? plain(parts[0]) + "万" + model.unit() : plain(value) + model.unit();
	}

	/** The number of {@code quantity} with another unit. */
	static String withUnit(Quantity quantity, String unit) {
		String written = quantity.written();
		boolean ending = !quantity.unit().isEmpty() && written.endsWith(quantity.unit());
		return ending ? written.substring(0, written.length() - quantity.unit().length()) + unit : plain(quantity.value()) + unit;
	}

	private static String plain(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}
}
