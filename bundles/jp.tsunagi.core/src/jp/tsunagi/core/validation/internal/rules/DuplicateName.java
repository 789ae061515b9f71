package jp.tsunagi.core.validation.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;
import jp.tsunagi.core.validation.internal.CrossReferences;

/**
 * In one territory no two elements of a class have the same name, width of letters and spaces aside. Persons and
 * records may; so may what is about another area or day.
 */
public final class DuplicateName implements ValidationRule<Territory> {

	private static final Set<EReference> NAMES_REPEAT = Set.of(Literals.TERRITORY__PERSONS, Literals.TERRITORY__OBSERVATIONS,
			Literals.TERRITORY__RELATIONSHIPS);

	private record Key(String name, Optional<Territory> area, Optional<Object> date) {
	}

	@Override
	public Class<Territory> subject() {
		return Territory.class;
	}

	@Override
	public void check(Territory territory, ValidationContext context) {
		for (EReference list : territory.eClass().getEAllContainments()) {
			if (Literals.ELEMENT.isSuperTypeOf(list.getEReferenceType()) && !NAMES_REPEAT.contains(list)) {
				compare(CrossReferences.targets(territory, list), Literals.ELEMENT__NAME, context);
			}
		}
		compare(territory.getCouncils(), Literals.COUNCIL__NICKNAME, context);
	}

	private static void compare(List<? extends EObject> elements, EAttribute name, ValidationContext context) {
		Map<Key, EObject> firsts = new HashMap<>();
		for (EObject element : elements) {
			String text = (String) element.eGet(name);
			if (!element.eIsProxy() && !Texts.isBlank(text)) {
				EObject first = firsts.putIfAbsent(key(element, text), element);
				if (first != null) {
					context.report(element, name, List.of(Fixes.set(element, name, freeName(element, text, firsts))),
							ElementLabels.type(element.eClass()), name, text);
				}
			}
		}
	}

	private static Key key(EObject element, String name) {
		EStructuralFeature date = element.eClass().getEStructuralFeature("date");
		return new Key(Texts.comparable(name), ResponsibleArea.of(element),
				date == null ? Optional.empty() : Optional.ofNullable(element.eGet(date)));
	}

	private static String freeName(EObject element, String name, Map<Key, EObject> taken) {
		int number = 2;
		while (taken.containsKey(key(element, numbered(name, number)))) {
			number++;
		}
		return numbered(name, number);
	}

	private static String numbered(String name, int number) {
		return name.strip() + " (" + number + ")";
	}
}
