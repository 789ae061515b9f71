package jp.tsunagi.document.office.internal.paper.word;

import java.util.Locale;

/** Numbers of items of a list, as Word calls their formats. */
final class NumberFormat {

	private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテト"
			+ "ナニヌネノハヒフヘホマミムメモヤユヨラリ"
			+ "ルレロワヲン";

	private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネ"
			+ "ナラムウヰノオクヤマケフコエテアサキユメ"
			+ "ミシヱヒモセスン";

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final String[] UNITS = {"", "十", "百", "千"};

	private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

	private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

	private static final int CIRCLES = 20;

	private NumberFormat() {
	}

	/** A number in that format; with ordinary digits if the format has no sign for it. */
	static String format(int number, String format) {
		return switch (format) {
			case "none" -> "";
			case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
			case "decimalFullWidth", "decimalFullWidth2" -> wide(String.valueOf(number));
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> number >= 1 && number <= CIRCLES
					? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
			case "aiueo", "aiueoFullWidth" -> letter(AIUEO, number);
			case "iroha", "irohaFullWidth" -> letter(IROHA, number);
			case "upperLetter" -> latin(number).toUpperCase(Locale.ROOT);
			case "lowerLetter" -> latin(number);
			case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> roman(number);
			case "ideographDigital", "japaneseDigitalTenThousand" -> digits(number);
			case "japaneseCounting", "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
					"koreanCounting" -> counted(number);
			default -> String.valueOf(number);
		};
	}

	private static String wide(String digits) {
		StringBuilder wide = new StringBuilder();
		digits.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
		return wide.toString();
	}

	private static String letter(String letters, int number) {
		return number >= 1 && number <= letters.length() ? letters.substring(number - 1, number) : String.valueOf(number);
	}

	/** a to z, then aa to zz. */
	private static String latin(int number) {
		return number < 1 ? String.valueOf(number)
				: String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
	}

	private static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
				roman.append(ROMAN[i]);
			}
		}
		return roman.toString();
	}

	private static String digits(int number) {
		StringBuilder digits = new StringBuilder();
		String.valueOf(number).chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
		return digits.toString();
	}

	/** As they are spoken: 二十一. */
	private static String counted(int number) {
		String digits = String.valueOf(number);
		if (number < 1 || digits.length() > UNITS.length) {
			return digits(Math.max(0, number));
		}
		StringBuilder counted = new StringBuilder();
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(i) - '0';
			int unit = digits.length() - 1 - i;
			if (digit > 1 || digit == 1 && unit == 0) {
				counted.append(DIGITS.charAt(digit));
			}
			counted.append(digit > 0 ? UNITS[unit] : "");
		}
		return counted.toString();
	}
}
