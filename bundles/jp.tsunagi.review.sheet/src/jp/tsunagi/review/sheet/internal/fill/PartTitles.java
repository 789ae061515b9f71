package jp.tsunagi.review.sheet.internal.fill;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.Plan;

/** Pillars and goals with their numbers, everything else by name. */
final class PartTitles {

	private final Map<EObject, String> titles = new HashMap<>();

	private int goals;

	private int pillars;

	PartTitles(Plan plan) {
		EcoreUtil2.eAllOfType(plan, NamedElement.class).forEach(part -> titles.put(part, title(part)));
	}

	String of(EObject part) {
		return titles.getOrDefault(part, "");
	}

	private String title(NamedElement part) {
		String name = part.getName() == null ? "" : part.getName().strip();
		return switch (part) {
			case Pillar pillar -> NLS.bind(Messages.now().pillar, digits(++pillars), name);
			case Goal goal -> NLS.bind(Messages.now().goal, digits(++goals), name);
			case Action action -> name;
			case Plan plan -> Messages.now().wholePlan;
			default -> name;
		};
	}

	/** One digit is as wide as a letter in Japanese, several are not. */
	private static String digits(int number) {
		return number > 9 || Language.isEnglish() ? Integer.toString(number) : String.valueOf((char) ('\uFF10' + number));
	}
}
