package jp.tsunagi.coordination.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The vocabulary of written dates, each term with its spellings in normalised text. */
enum Term {

	MEIJI("明治", "M"), TAISHO("大正", "T"), SHOWA("昭和", "S"), HEISEI("平成"), REIWA("令和", "R"),
	/** The letter is both Heisei (H28) and a half (2022H1); its place decides. */
	H("H"),
	FIRST_YEAR("元"), YEAR("年"), FISCAL_YEAR("年度"), FY("FY"), MONTH("月"), DAY("日"),
	SLASH("/"), HYPHEN("-"), DOT("."), OPEN("("), CLOSE(")"),
	SPRING("春", "SPRING"), SUMMER("夏", "SUMMER"), AUTUMN("秋", "AUTUMN", "FALL"), WINTER("冬", "WINTER"),
	EARLY("上旬", "初旬", "EARLY"), MIDDLE("中旬", "MID"), LATE("下旬", "LATE"),
	START("初", "初め", "始", "始め", "はじめ", "当初", "START"), END("末", "END"),
	FIRST_TERM("上半期", "上期"), SECOND_TERM("下半期", "下期"),
	FIRST_HALF("前半", "FIRST HALF"), SECOND_HALF("後半", "SECOND HALF"),
	ORDINAL("第"), QUARTER("四半期"), Q("Q"),
	ABOUT_BEFORE("約"), ABOUT_AFTER("頃", "ごろ", "ころ"), ABOUT("ABOUT", "AROUND", "C.", "CA.", "CIRCA"),
	TUESDAY("火", "TUE"), WEDNESDAY("水", "WED"), THURSDAY("木", "THU"), FRIDAY("金", "FRI"), SATURDAY("土", "SAT"),
	MONDAY("MON"), SUNDAY("SUN"), DAY_OF_WEEK("曜", "曜日"), HOLIDAY("祝", "・祝", "祝日", "・祝日"),
	CLOCK(":", "時", "午前", "午後"),
	NUMBER, UNKNOWN, END_OF_TEXT;

	private final List<String> spellings;

	Term(String... spellings) {
		this.spellings = List.of(spellings);
	}

	/** Returns the ways to write this term; none for the terms that are not words. */
	List<String> spellings() {
		return spellings;
	}

	Optional<Era> era() {
		return switch (this) {
			case MEIJI -> Optional.of(Era.MEIJI);
			case TAISHO -> Optional.of(Era.TAISHO);
			case SHOWA -> Optional.of(Era.SHOWA);
			case HEISEI, H -> Optional.of(Era.HEISEI);
			case REIWA -> Optional.of(Era.REIWA);
			default -> Optional.empty();
		};
	}

	Optional<Season> season() {
		return switch (this) {
			case SPRING -> Optional.of(Season.SPRING);
			case SUMMER -> Optional.of(Season.SUMMER);
			case AUTUMN -> Optional.of(Season.AUTUMN);
			case WINTER -> Optional.of(Season.WINTER);
			default -> Optional.empty();
		};
	}

	Optional<Edge> edge() {
		return switch (this) {
			case START -> Optional.of(Edge.START);
			case END -> Optional.of(Edge.END);
			default -> Optional.empty();
		};
	}

	Optional<MonthPart> monthPart() {
		return switch (this) {
			case START -> Optional.of(MonthPart.START);
			case EARLY -> Optional.of(MonthPart.EARLY);
			case MIDDLE -> Optional.of(MonthPart.MIDDLE);
			case LATE -> Optional.of(MonthPart.LATE);
			case END -> Optional.of(MonthPart.END);
			default -> Optional.empty();
		};
	}

	/** Returns the half a word names. 上半期 belongs to whichever year, calendar or fiscal, it follows. */
	Optional<Half> half() {
		return switch (this) {
			case FIRST_TERM, FIRST_HALF -> Optional.of(Half.FIRST);
			case SECOND_TERM, SECOND_HALF -> Optional.of(Half.SECOND);
			default -> Optional.empty();
		};
	}

	/** Returns the weekday a word names inside brackets, where 月 is Monday and 日 is Sunday. */
	Optional<DayOfWeek> dayOfWeek() {
		return switch (this) {
			case MONDAY, MONTH -> Optional.of(DayOfWeek.MONDAY);
			case TUESDAY -> Optional.of(DayOfWeek.TUESDAY);
			case WEDNESDAY -> Optional.of(DayOfWeek.WEDNESDAY);
			case THURSDAY -> Optional.of(DayOfWeek.THURSDAY);
			case FRIDAY -> Optional.of(DayOfWeek.FRIDAY);
			case SATURDAY -> Optional.of(DayOfWeek.SATURDAY);
			case SUNDAY, DAY -> Optional.of(DayOfWeek.SUNDAY);
			default -> Optional.empty();
		};
	}
}
