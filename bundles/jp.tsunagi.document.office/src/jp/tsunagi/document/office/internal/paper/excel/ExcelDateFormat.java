package jp.tsunagi.document.office.internal.paper.excel;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.tsunagi.coordination.time.Era;

/** Dates and times as number formats of Excel say, with Japanese eras and weekdays, which POI does not know. */
final class ExcelDateFormat {

	/** A quoted text, a letter as it is, a bracket, a stretch of the same letter, or anything else. */
	private static final Pattern TOKEN = Pattern.compile(
			"\"([^\"]*)\"|\\\\(.)|\\[([^\\]]*)\\]|_.|\\*.|AM/PM|A/P|(?i:(y+|m+|d+|h+|s+|g+|e+|a{3,4}))|(.)");

	private static final int QUOTED = 1;

	private static final int ESCAPED = 2;

	private static final int BRACKET = 3;

	private static final int FIELD = 4;

	private static final int OTHER = 5;

	private static final Pattern NO_FIELD = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|AM/PM|A/P",
			Pattern.CASE_INSENSITIVE);

	private static final String WEEKDAYS = "月火水木金土日";

	private static final String[] ENGLISH_DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

	private static final String[] ENGLISH_MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
			"October", "November", "December"};

	/** Formats that a Japanese Excel keeps by number only; POI knows them as those of the United States, or not at all. */
	private static final Map<Integer, String> BY_NUMBER = Map.ofEntries(Map.entry(14, "yyyy/m/d"), Map.entry(22, "yyyy/m/d h:mm"),
			Map.entry(27, "ge.m.d"), Map.entry(28, "ggge\"年\"m\"月\"d\"日\""), Map.entry(29, "ggge\"年\"m\"月\"d\"日\""),
			Map.entry(30, "m/d/yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(32, "h\"時\"mm\"分\""),
			Map.entry(33, "h\"時\"mm\"分\"ss\"秒\""), Map.entry(34, "yyyy\"年\"m\"月\""), Map.entry(35, "m\"月\"d\"日\""),
			Map.entry(36, "ge.m.d"), Map.entry(50, "ge.m.d"), Map.entry(51, "ggge\"年\"m\"月\"d\"日\""),
			Map.entry(52, "yyyy\"年\"m\"月\""), Map.entry(53, "m\"月\"d\"日\""), Map.entry(54, "ggge\"年\"m\"月\"d\"日\""),
			Map.entry(55, "yyyy\"年\"m\"月\""), Map.entry(56, "m\"月\"d\"日\""), Map.entry(57, "ge.m.d"),
			Map.entry(58, "ggge\"年\"m\"月\"d\"日\""));

	/**
	 * A part of a format.
	 *
	 * @param field a stretch of one letter, in lower case; empty for text
	 */
	private record Token(String field, String text) {
	}

	private final List<Token> tokens;

	private final boolean isHalfDay;

	private ExcelDateFormat(String format) {
		tokens = tokens(format);
		isHalfDay = format.contains("AM/PM") || format.contains("A/P");
	}

	/** The format with that number, which reads so; empty if it is none of dates. */
	static Optional<ExcelDateFormat> of(int number, String text) {
		String format = BY_NUMBER.getOrDefault(number, text == null ? "" : text).split(";", 2)[0];
		String bare = NO_FIELD.matcher(format).replaceAll("");
		boolean isDate = !bare.matches("(?i).*(general|標準|[0#?@].*).*") && bare.matches("(?i).*[ymdhsge].*");
		boolean isTime = bare.matches("(?i)[ymdhsgea/:.\\-, \\[\\]0年月日]*") && bare.matches("(?i).*(s+\\.0+|ss).*");
		return isDate || isTime ? Optional.of(new ExcelDateFormat(format)) : Optional.empty();
	}

	private static List<Token> tokens(String format) {
		List<Token> tokens = new ArrayList<>();
		Matcher token = TOKEN.matcher(format);
		while (token.find()) {
			if (token.group(FIELD) != null) {
				tokens.add(new Token(token.group(FIELD).toLowerCase(), ""));
			} else if (token.group(BRACKET) != null) {
				boolean isElapsed = token.group(BRACKET).matches("(?i)h+|m+|s+");
				tokens.add(isElapsed ? new Token("[" + token.group(BRACKET).toLowerCase().charAt(0), "") : new Token("", ""));
			} else if (token.group().equals("AM/PM") || token.group().equals("A/P")) {
				tokens.add(new Token("ap", ""));
			} else {
				String text = token.group(QUOTED) != null ? token.group(QUOTED) : token.group(ESCAPED) != null ? token.group(ESCAPED)
						: token.group(OTHER);
				tokens.add(new Token("", text == null ? "" : text));
			}
		}
		return tokens;
	}

	/**
	 * Writes a date.
	 *
	 * @param days as Excel counts them, for times that are longer than a day
	 */
	String format(LocalDateTime date, double days) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			text.append(token.field().isEmpty() ? token.text() : field(token.field(), i, date, days));
		}
		return text.toString();
	}

	private String field(String field, int index, LocalDateTime date, double days) {
		int length = field.length();
		return switch (field.charAt(0)) {
			case 'y' -> length > 2 ? String.valueOf(date.getYear()) : two(date.getYear() % 100);
			case 'g' -> era(date, length);
			case 'e' -> eraYear(date, length);
			case 'm' -> isMinute(index) ? number(date.getMinute(), length) : month(date.getMonthValue(), length);
			case 'd' -> day(date, length);
			case 'h' -> number(isHalfDay ? (date.getHour() + 11) % 12 + 1 : date.getHour(), length);
			case 's' -> number(date.getSecond(), length);
			case '[' -> String.valueOf((long) (days * (field.endsWith("h") ? 24 : field.endsWith("m") ? 24 * 60 : 24 * 3600) + 1e-6));
			default -> field.equals("ap") ? date.getHour() < 12 ? "AM" : "PM" : weekday(date, length);
		};
	}

	private static String weekday(LocalDateTime date, int length) {
		String day = String.valueOf(WEEKDAYS.charAt(date.getDayOfWeek().ordinal()));
		return length > 3 ? day + "曜日" : day;
	}

	/** Letters of m say minutes between hours and seconds. */
	private boolean isMinute(int index) {
		String before = first(tokens.subList(0, index).reversed());
		String after = first(tokens.subList(index + 1, tokens.size()));
		return tokens.get(index).field().length() <= 2 && (before.contains("h") || after.startsWith("s"));
	}

	private static String first(List<Token> some) {
		return some.stream().map(Token::field).filter(field -> !field.isEmpty()).findFirst().orElse("");
	}

	private static String era(LocalDateTime date, int length) {
		return Era.at(date.toLocalDate()).map(era -> switch (length) {
			case 1 -> String.valueOf(era.letter());
			case 2 -> era.kanji().substring(0, 1);
			default -> era.kanji();
		}).orElse("");
	}

	/** The first year of an era is called so behind its full name, as Excel does. */
	private String eraYear(LocalDateTime date, int length) {
		Optional<Era> era = Era.at(date.toLocalDate());
		if (era.isEmpty()) {
			return String.valueOf(date.getYear());
		}
		int year = era.get().eraYear(date.getYear());
		boolean isNamed = tokens.stream().anyMatch(token -> token.field().startsWith("ggg"));
		return year == 1 && isNamed ? "元" : number(year, length);
	}

	private static String month(int month, int length) {
		return switch (length) {
			case 1, 2 -> number(month, length);
			case 3 -> ENGLISH_MONTHS[month - 1].substring(0, 3);
			case 5 -> ENGLISH_MONTHS[month - 1].substring(0, 1);
			default -> ENGLISH_MONTHS[month - 1];
		};
	}

	private static String day(LocalDateTime date, int length) {
		String name = ENGLISH_DAYS[date.getDayOfWeek().ordinal()];
		return length <= 2 ? number(date.getDayOfMonth(), length) : length == 3 ? name.substring(0, 3) : name;
	}

	private static String number(int number, int length) {
		return length >= 2 ? two(number) : String.valueOf(number);
	}

	private static String two(int number) {
		return number < 10 ? "0" + number : String.valueOf(number);
	}
}
