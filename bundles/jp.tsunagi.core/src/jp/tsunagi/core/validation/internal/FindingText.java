package jp.tsunagi.core.validation.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;

/** How the arguments of a message appear in it. */
public final class FindingText {

	private static final String INSIDE = " › ";

	private FindingText() {
	}

	/** An element, feature or literal by its name; anything else as it is; nothing as an empty text. */
	public static String of(Object argument) {
		return switch (argument) {
			case null -> "";
			case EStructuralFeature feature -> ElementLabels.feature(feature);
			case Element element -> ElementLabels.of(element);
			case EObject part when part.eContainer() != null -> of(part.eContainer()) + INSIDE + part(part);
			case EObject element -> ElementLabels.of(element);
			case Enumerator literal -> ElementLabels.literal(literal);
			default -> String.valueOf(argument);
		};
	}

	/** Its type, and what tells it from others of the type. */
	private static String part(EObject part) {
		return Stream.of(ElementLabels.type(part.eClass()), ElementLabels.of(part)).distinct()
				.collect(Collectors.joining(" "));
	}
}
