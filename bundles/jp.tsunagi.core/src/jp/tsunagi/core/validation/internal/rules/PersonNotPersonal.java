package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Personal data is marked as such. */
public final class PersonNotPersonal implements ValidationRule<Person> {

	@Override
	public Class<Person> subject() {
		return Person.class;
	}

	@Override
	public void check(Person person, ValidationContext context) {
		if (person.getVisibility() != Visibility.PERSONAL) {
			context.report(person, Literals.ELEMENT__VISIBILITY,
					List.of(Fixes.set(person, Literals.ELEMENT__VISIBILITY, Visibility.PERSONAL)),
					person, person.getVisibility(), Visibility.PERSONAL);
		}
	}
}
