package jp.tsunagi.core.project;

import java.text.Normalizer;
import java.util.Optional;

/**
 * 全国地方公共団体コード: five digits after JIS X 0401 and JIS X 0402 and a check digit.
 *
 * @param digits all six digits
 */
public record LocalGovernmentCode(String digits) {

	private static final int LENGTH_WITHOUT_CHECK = 5;

	/** Checks the length and the check digit. */
	public LocalGovernmentCode {
		if (!digits.matches("\\d{6}") || checkDigit(digits) != digits.charAt(LENGTH_WITHOUT_CHECK)) {
			throw new IllegalArgumentException(digits);
		}
	}

	/** The code in {@code text}, five digits or six, full width or half; empty if it is none. */
	public static Optional<LocalGovernmentCode> parse(String text) {
		String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		if (digits.matches("\\d{5}")) {
			digits += checkDigit(digits);
		}
		return digits.matches("\\d{6}") && checkDigit(digits) == digits.charAt(LENGTH_WITHOUT_CHECK)
				? Optional.of(new LocalGovernmentCode(digits)) : Optional.empty();
	}

	/** Eleven less the remainder of the sum weighted 6 to 2; of two digits the last. */
	private static char checkDigit(String digits) {
		int sum = 0;
		for (int i = 0; i < LENGTH_WITHOUT_CHECK; i++) {
			sum += (digits.charAt(i) - '0') * (6 - i);
		}
		return (char) ('0' + (11 - sum % 11) % 10);
	}
}
