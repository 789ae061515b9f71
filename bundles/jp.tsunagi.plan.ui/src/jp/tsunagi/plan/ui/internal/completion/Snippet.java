package jp.tsunagi.plan.ui.internal.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places to fill in, as language servers write it: {@code 目標 ${1:名前} {$0}}.
 *
 * @param text the text with the places filled as proposed
 * @param stops the places
 */
record Snippet(String text, List<Stop> stops) {

	/**
	 * A place to fill in.
	 *
	 * @param number the order; those of the same number are filled with the same; 0 is where the caret ends
	 * @param offset in the text
	 * @param length of what is proposed
	 * @param choices what else may stand there
	 */
	record Stop(int number, int offset, int length, List<String> choices) {
	}

	/** Reads a snippet; what is not understood stays as it stands. */
	static Snippet parse(String source) {
		return new Reader(source).read();
	}

	/** Goes through the source once. */
	private static final class Reader {

		private final String source;

		private final StringBuilder text = new StringBuilder();

		private final List<Stop> stops = new ArrayList<>();

		private int at;

		private Reader(String source) {
			this.source = source;
		}

		private Snippet read() {
			readUntil(false);
			return new Snippet(text.toString(), List.copyOf(stops));
		}

		/** Up to the end or, inside a place, to the brace that closes it. */
		private void readUntil(boolean inPlace) {
			while (at < source.length()) {
				char letter = source.charAt(at);
				if (letter == '\\' && at + 1 < source.length()) {
					text.append(source.charAt(at + 1));
					at += 2;
				} else if (inPlace && letter == '}') {
					return;
				} else if (letter == '$' && at + 1 < source.length()
						&& (source.charAt(at + 1) == '{' || Character.isDigit(source.charAt(at + 1)))) {
					place();
				} else {
					text.append(letter);
					at++;
				}
			}
		}

		private void place() {
			boolean braces = source.charAt(at + 1) == '{';
			at += braces ? 2 : 1;
			int number = number();
			int start = text.length();
			List<String> choices = List.of();
			if (braces) {
				if (at < source.length() && source.charAt(at) == ':') {
					at++;
					readUntil(true);
				} else if (at < source.length() && source.charAt(at) == '|') {
					choices = choices();
					text.append(choices.getFirst());
				}
				at = Math.min(source.length(), source.indexOf('}', at) < 0 ? source.length() : source.indexOf('}', at) + 1);
			}
			stops.add(new Stop(number, start, text.length() - start, choices));
		}

		private int number() {
			int start = at;
			while (at < source.length() && Character.isDigit(source.charAt(at))) {
				at++;
			}
			return at == start ? 0 : Integer.parseInt(source.substring(start, at));
		}

		private List<String> choices() {
			int end = source.indexOf("|}", at + 1);
			String all = source.substring(at + 1, end < 0 ? source.length() : end);
			at = end < 0 ? source.length() : end + 1;
			return List.of(all.split(","));
		}
	}
}
