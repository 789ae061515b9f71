package jp.tsunagi.coordination.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import jp.tsunagi.coordination.time.DateUnit.Day;
import jp.tsunagi.coordination.time.DateUnit.EdgeOfFiscalYear;
import jp.tsunagi.coordination.time.DateUnit.EdgeOfYear;
import jp.tsunagi.coordination.time.DateUnit.HalfOfFiscalYear;
import jp.tsunagi.coordination.time.DateUnit.HalfOfYear;
import jp.tsunagi.coordination.time.DateUnit.PartOfMonth;
import jp.tsunagi.coordination.time.DateUnit.QuarterOfFiscalYear;
import jp.tsunagi.coordination.time.DateUnit.SeasonOfYear;
import jp.tsunagi.coordination.time.DateUnit.WholeFiscalYear;
import jp.tsunagi.coordination.time.DateUnit.WholeMonth;
import jp.tsunagi.coordination.time.DateUnit.WholeYear;

/** Prints dates in any style, such that the text reads back as an equal date. */
final class FuzzyDateFormatter {

	private FuzzyDateFormatter() {
	}

	/** Prints a date; the text depends on its value only, not on how it was written. */
	static String print(FuzzyDate date, CalendarStyle style) {
		int margin = date.isApproximate() ? date.precision().marginDays() : 0;
		LocalDate first = date.earliest().plusDays(margin);
		LocalDate last = date.latest().minusDays(margin);
		String text = print(DateUnit.of(date.precision(), first, last), first, style);
		if (!date.isApproximate()) {
			return text;
		}
		return style == CalendarStyle.ISO ? "about " + text : text + "頃";
	}

	/** Prints one day. */
	static String print(LocalDate day, CalendarStyle style) {
		return print(new Day(day), day, style);
	}

	/** Prints a unit of which the days before {@code first} are cut off by the start of an era. */
	static String print(DateUnit unit, LocalDate first, CalendarStyle style) {
		return switch (style) {
			case JAPANESE, WESTERN -> inJapanese(unit, first, style);
			case ISO -> inIso(unit) + (first.isAfter(unit.first()) ? " (" + eraOf(first).shortName(first.getYear()) + ")" : "");
		};
	}

	private static String inJapanese(DateUnit unit, LocalDate first, CalendarStyle style) {
		return switch (unit) {
			case EdgeOfFiscalYear(FiscalYear year, Edge edge) -> year.label(style) + (edge == Edge.START ? "当初" : "末");
			case QuarterOfFiscalYear(FiscalYear year, int number) -> year.label(style) + "第" + number + "四半期";
			case HalfOfFiscalYear(HalfYear half) -> half.label(style);
			case WholeFiscalYear(FiscalYear year) -> year.label(style);
			case WholeYear(Year year) -> calendarYear(unit, first, style);
			case SeasonOfYear(Year year, Season season) -> calendarYear(unit, first, style) + season.kanji();
			case HalfOfYear(Year year, Half half) ->
				calendarYear(unit, first, style) + (half == Half.FIRST ? "前半" : "後半");
			case EdgeOfYear(Year year, Edge edge) -> calendarYear(unit, first, style) + (edge == Edge.START ? "初め" : "末");
			case WholeMonth(YearMonth month) -> calendarYear(unit, first, style) + month.getMonthValue() + "月";
			case PartOfMonth(YearMonth month, MonthPart part) ->
				calendarYear(unit, first, style) + month.getMonthValue() + "月" + part.japanese();
			case Day(LocalDate date) ->
				calendarYear(unit, first, style) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
		};
	}

	/** The year in which the unit begins: 令和4年, 2022年, or 2019年（令和元年） for what a Western year cannot say alone. */
	private static String calendarYear(DateUnit unit, LocalDate first, CalendarStyle style) {
		int year = first.getYear();
		String digits = WesternYear.digits(year);
		if (style == CalendarStyle.JAPANESE) {
			return Era.naming(first).map(era -> era.longName(year)).orElse(digits) + "年";
		}
		return digits + (first.isAfter(unit.first()) ? "年（" + eraOf(first).longName(year) + "年）" : "年");
	}

	private static String inIso(DateUnit unit) {
		return switch (unit) {
			case Day(LocalDate date) -> date.toString();
			case PartOfMonth(YearMonth month, MonthPart part) -> month + " " + part.english();
			case WholeMonth(YearMonth month) -> month.toString();
			case EdgeOfYear(Year year, Edge edge) -> isoYear(year) + " " + edge.english();
			case EdgeOfFiscalYear(FiscalYear year, Edge edge) -> year.label(CalendarStyle.ISO) + " " + edge.english();
			case SeasonOfYear(Year year, Season season) -> isoYear(year) + " " + season.english();
			case QuarterOfFiscalYear(FiscalYear year, int number) -> year.label(CalendarStyle.ISO) + "Q" + number;
			case HalfOfYear(Year year, Half half) -> isoYear(year) + (half == Half.FIRST ? " first half" : " second half");
			case HalfOfFiscalYear(HalfYear half) -> half.label(CalendarStyle.ISO);
			case WholeYear(Year year) -> isoYear(year);
			case WholeFiscalYear(FiscalYear year) -> year.label(CalendarStyle.ISO);
		};
	}

	private static String isoYear(Year year) {
		return WesternYear.digits(year.getValue());
	}

	/** The era whose first day cut a unit off. */
	private static Era eraOf(LocalDate first) {
		return Era.at(first).orElseThrow();
	}
}
