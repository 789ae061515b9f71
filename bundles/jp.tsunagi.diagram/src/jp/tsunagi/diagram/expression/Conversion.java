package jp.tsunagi.diagram.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Makes what is needed of the value of an expression, as Sirius does. */
public final class Conversion {

	private Conversion() {
	}

	/** The text; null has none. Lists read {@code [a, b]}. */
	public static Optional<String> toText(Object value) {
		return Optional.ofNullable(value).map(String::valueOf);
	}

	/** False for null and the text {@code false}; everything else is true. */
	public static boolean toBoolean(Object value) {
		return switch (value) {
			case null -> false;
			case Boolean bool -> bool;
			default -> !"false".equalsIgnoreCase(value.toString());
		};
	}

	/** The number; 0 for what is none. */
	public static int toInteger(Object value) {
		if (value instanceof Integer number) {
			return number;
		}
		try {
			return Integer.parseInt(String.valueOf(value));
		} catch (NumberFormatException none) {
			return 0;
		}
	}

	/** The element; a list is none, even if it holds one. */
	public static Optional<EObject> toElement(Object value) {
		return value instanceof EObject element ? Optional.of(element) : Optional.empty();
	}

	/** The elements, in the order of the value; what is no element is left out. */
	public static List<EObject> toElements(Object value) {
		return switch (value) {
			case null -> List.of();
			case EObject element -> List.of(element);
			case Collection<?> several -> elements(several);
			case Object[] several -> elements(Arrays.asList(several));
			default -> List.of();
		};
	}

	private static List<EObject> elements(Collection<?> values) {
		List<EObject> elements = new ArrayList<>(values.size());
		for (Object value : values) {
			if (value instanceof EObject element) {
				elements.add(element);
			}
		}
		return elements;
	}
}
