package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** What people look for by name has one; a relationship, a record and a person with a role need none. */
public final class ElementWithoutName implements ValidationRule<Element> {

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, ValidationContext context) {
		boolean optional = switch (element) {
			case Relationship tie -> true;
			case Observation record -> true;
			case Person person -> !Texts.isBlank(person.getRole());
			default -> false;
		};
		if (!optional && Texts.isBlank(element.getName())) {
			context.report(element, Literals.ELEMENT__NAME, List.of(), ElementLabels.type(element.eClass()));
		}
	}
}
