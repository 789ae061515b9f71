package jp.tsunagi.document.office.internal.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How one element looks. The same declarations make the same text, in whatever order they came. */
public final class Css {

	private final Map<String, String> declarations = new TreeMap<>();

	/** Declares a property; a later declaration takes the place of an earlier one. */
	public Css set(String property, String value) {
		declarations.put(property, value);
		return this;
	}

	/** Declares a length in points. */
	public Css set(String property, double points) {
		return set(property, points(points));
	}

	/** Declares a colour, six hexadecimal digits; anything else, such as {@code auto}, is no colour. */
	public Css color(String property, String hexadecimal) {
		return hexadecimal.matches("[0-9A-Fa-f]{6}") ? set(property, "#" + hexadecimal) : this;
	}

	/** Takes over all declarations of another. */
	public Css addAll(Css other) {
		declarations.putAll(other.declarations);
		return this;
	}

	/** Whether nothing is declared. */
	public boolean isEmpty() {
		return declarations.isEmpty();
	}

	/** A length as style sheets write it. */
	public static String points(double points) {
		return number(points) + "pt";
	}

	/** A number as style sheets write it, whatever the language. */
	public static String number(double number) {
		return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	@Override
	public String toString() {
		return declarations.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue()).collect(Collectors.joining(";"));
	}
}
