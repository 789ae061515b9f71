package jp.tsunagi.coordination.time;

import static java.time.temporal.ChronoField.MONTH_OF_YEAR;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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

/**
 * Phase 3 of reading: recognises which of the written forms the tokens are, from left to right and without going back. A
 * date begins with its year; what may follow depends on the sign after the year (年度, 年, a separator, or none):
 *
 * <pre>
 * date     := before* unit (brackets | after)*
 * unit     := season year | FY year fiscal | year 年度 fiscal | year 年 (month | part) | year sep digits | year bare
 * month    := n 月 (n 日 | 上旬 …)?      digits := n 月? (sep n 日? | 上旬 …)?
 * part     := 秋 | 末 | 前半 …           fiscal := 上半期 | H n | Q n | 第 n 四半期 | 末 | nothing
 * </pre>
 */
final class DateRecogniser {

	private static final List<Term> BEFORE = List.of(Term.ABOUT, Term.ABOUT_BEFORE);
	private static final List<Term> AFTER = List.of(Term.ABOUT, Term.ABOUT_AFTER);
	private static final List<Term> SEPARATORS = List.of(Term.SLASH, Term.HYPHEN, Term.DOT);
	private static final int MAX_DIGITS = 2;

	private final TokenStream tokens;
	private final DateBrackets brackets;

	DateRecogniser(TokenStream tokens) {
		this.tokens = tokens;
		this.brackets = new DateBrackets(tokens);
	}

	/** Recognises a date, which must be all of the text. */
	WrittenDate recognise() {
		boolean approximate = acceptAny(BEFORE);
		Optional<Season> leadingSeason = tokens.accept(Term::season);
		boolean fiscal = leadingSeason.isEmpty() && tokens.accept(Term.FY);
		YearMark year = YearMark.read(tokens);
		DateUnit unit = leadingSeason.map(season -> seasonBefore(season, year)).orElseGet(() -> unit(year, fiscal));
		boolean trailing = true;
		while (trailing) {
			boolean about = acceptAny(AFTER);
			approximate |= about;
			trailing = about || brackets.accept();
		}
		tokens.expectEnd();
		return new WrittenDate(unit, year, brackets.otherYear(), brackets.weekday(), approximate);
	}

	/** Recognises a fiscal year and nothing but it; 年度 may be missing, 年 alone says it is a calendar year. */
	FiscalYear recogniseFiscalYear() {
		FiscalYear year = fiscalYear();
		tokens.expectEnd();
		return year;
	}

	/** Recognises half of a fiscal year and nothing but it. */
	HalfYear recogniseHalfYear() {
		FiscalYear year = fiscalYear();
		HalfYear half = fiscalHalf(year).orElseThrow(tokens::unexpected);
		tokens.expectEnd();
		return half;
	}

	private FiscalYear fiscalYear() {
		tokens.accept(Term.FY);
		YearMark year = YearMark.read(tokens);
		tokens.accept(Term.FISCAL_YEAR);
		return new FiscalYear(year.year());
	}

	private DateUnit seasonBefore(Season season, YearMark year) {
		tokens.accept(Term.YEAR);
		return new SeasonOfYear(Year.of(year.year()), season);
	}

	private DateUnit unit(YearMark mark, boolean fiscal) {
		Year year = Year.of(mark.year());
		FiscalYear fiscalYear = new FiscalYear(mark.year());
		if (tokens.accept(Term.FISCAL_YEAR)) {
			brackets.accept();
			return partOfFiscalYear(fiscalYear);
		}
		if (fiscal) {
			return partOfFiscalYear(fiscalYear);
		}
		if (tokens.accept(Term.YEAR)) {
			brackets.accept();
			return tokens.at(Term.NUMBER) ? signedMonth(year) : partOfYear(year);
		}
		if (SEPARATORS.contains(tokens.peek().term())) {
			return separatedMonth(year, tokens.next().term());
		}
		return shortFiscalPart(fiscalYear).orElseGet(() -> partOfYear(year));
	}

	private DateUnit signedMonth(Year year) {
		YearMonth month = month(year);
		tokens.expect(Term.MONTH);
		if (!tokens.at(Term.NUMBER)) {
			return partOfMonth(month);
		}
		Day day = day(month);
		tokens.expect(Term.DAY);
		return day;
	}

	private DateUnit separatedMonth(Year year, Term separator) {
		YearMonth month = month(year);
		if (tokens.accept(Term.MONTH) || !tokens.accept(separator)) {
			return partOfMonth(month);
		}
		Day day = day(month);
		tokens.accept(Term.DAY);
		return day;
	}

	private YearMonth month(Year year) {
		Token token = tokens.expect(Term.NUMBER);
		if (token.digits() > MAX_DIGITS || !MONTH_OF_YEAR.range().isValidValue(token.number())) {
			throw tokens.error(token, Reason.MONTH_OUT_OF_RANGE);
		}
		return year.atMonth(token.number());
	}

	private Day day(YearMonth month) {
		Token token = tokens.expect(Term.NUMBER);
		if (token.digits() > MAX_DIGITS || !month.isValidDay(token.number())) {
			throw tokens.error(token, Reason.DAY_OUT_OF_RANGE, month.atEndOfMonth());
		}
		return new Day(month.atDay(token.number()));
	}

	private DateUnit partOfMonth(YearMonth month) {
		// 9月月末 repeats the sign of 9月末.
		boolean repeated = tokens.accept(Term.MONTH);
		Optional<MonthPart> part = tokens.accept(Term::monthPart);
		if (repeated && part.isEmpty()) {
			throw tokens.unexpected();
		}
		return part.<DateUnit>map(found -> new PartOfMonth(month, found)).orElseGet(() -> new WholeMonth(month));
	}

	private DateUnit partOfYear(Year year) {
		// 令和4年年末 repeats the sign of 令和4年末.
		boolean repeated = tokens.accept(Term.YEAR);
		Optional<DateUnit> edge = tokens.accept(Term::edge).map(found -> new EdgeOfYear(year, found));
		if (repeated) {
			return edge.orElseThrow(tokens::unexpected);
		}
		return edge.or(() -> tokens.accept(Term::season).map(season -> new SeasonOfYear(year, season)))
				.or(() -> tokens.accept(Term::half).map(half -> new HalfOfYear(year, half)))
				.orElseGet(() -> new WholeYear(year));
	}

	private DateUnit partOfFiscalYear(FiscalYear year) {
		return fiscalHalf(year).<DateUnit>map(HalfOfFiscalYear::new)
				.or(() -> quarter(year))
				.or(() -> tokens.accept(Term::edge).map(edge -> new EdgeOfFiscalYear(year, edge)))
				.orElseGet(() -> new WholeFiscalYear(year));
	}

	/** After a bare year, only words used for nothing but fiscal years make it one: 2022H1, R4上期, 2022Q1. */
	private Optional<DateUnit> shortFiscalPart(FiscalYear year) {
		return fiscalHalf(year).<DateUnit>map(HalfOfFiscalYear::new).or(() -> quarter(year));
	}

	private Optional<HalfYear> fiscalHalf(FiscalYear year) {
		if (tokens.accept(Term.H)) {
			return Optional.of(year.half(Half.values()[numberUpTo(Half.values().length, Reason.HALF_OUT_OF_RANGE) - 1]));
		}
		if (tokens.accept(Term.FIRST_TERM)) {
			return Optional.of(year.half(Half.FIRST));
		}
		return tokens.accept(Term.SECOND_TERM) ? Optional.of(year.half(Half.SECOND)) : Optional.empty();
	}

	private Optional<DateUnit> quarter(FiscalYear year) {
		if (tokens.accept(Term.Q)) {
			return Optional.of(new QuarterOfFiscalYear(year, quarterNumber()));
		}
		if (tokens.accept(Term.ORDINAL)) {
			int number = quarterNumber();
			tokens.expect(Term.QUARTER);
			return Optional.of(new QuarterOfFiscalYear(year, number));
		}
		return Optional.empty();
	}

	private int quarterNumber() {
		return numberUpTo(DateUnit.QUARTERS, Reason.QUARTER_OUT_OF_RANGE);
	}

	private int numberUpTo(int maximum, Reason reason) {
		Token token = tokens.expect(Term.NUMBER);
		if (token.number() < 1 || token.number() > maximum) {
			throw tokens.error(token, reason);
		}
		return token.number();
	}

	private boolean acceptAny(List<Term> terms) {
		return terms.stream().anyMatch(tokens::accept);
	}
}
