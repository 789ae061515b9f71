package jp.tsunagi.document.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage;
import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.plan.rhythm.Rhythm;

/** A plan in which every feature of the metamodel has a value, and each value is unlike all others. */
final class CompletePlan {

	private final Map<String, String> values = new LinkedHashMap<>();

	private final Plan plan;

	private int count;

	CompletePlan() {
		plan = (Plan) filled(PlanPackage.Literals.PLAN);
	}

	Plan plan() {
		return plan;
	}

	/** What must be readable on paper, by class and feature. */
	Map<String, String> values() {
		return values;
	}

	private EObject filled(EClass type) {
		EObject object = EcoreUtil.create(type);
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			Object value = value(type, feature);
			object.eSet(feature, feature.isMany() ? List.of(value) : value);
		}
		return object;
	}

	private Object value(EClass owner, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? filled(reference.getEReferenceType()) : target(owner, reference);
		}
		Object value = switch (feature.getEType().getName()) {
			case "EString" -> marker(owner, feature);
			case "FuzzyDate" -> FuzzyDate.parse(date());
			case "Period" -> Period.parse(date() + "〜" + date());
			case "FiscalYear" -> FiscalYear.parse(year() + "年度");
			case "HalfYear" -> HalfYear.parse(year() + "年度上半期");
			case "Quantity" -> Quantity.parse(++count + "円");
			case "Rhythm" -> Rhythm.parse(++count + "日ごと");
			case "Decision" -> Decision.EXPAND;
			default -> throw new AssertionError("a feature of a new type: " + feature);
		};
		values.put(owner.getName() + "." + feature.getName() + count, switch (value) {
			case Decision decision -> "拡充";
			case FiscalYear year -> year.label(CalendarStyle.JAPANESE);
			case HalfYear half -> half.label(CalendarStyle.JAPANESE);
			default -> value.toString();
		});
		return value;
	}

	/** Something outside this plan that has a name. */
	private EObject target(EClass owner, EReference reference) {
		EClass type = reference.getEReferenceType();
		EObject target = EcoreUtil.create(type.isAbstract() ? concrete(type) : type);
		String name = marker(owner, reference);
		if (target instanceof NamedElement part) {
			part.setName(name);
		} else {
			((Element) target).setName(name);
		}
		values.put(owner.getName() + "." + reference.getName() + count, name);
		return target;
	}

	private static EClass concrete(EClass type) {
		return type == CoordinationPackage.Literals.TERRITORY ? CoordinationPackage.Literals.AREA
				: CoordinationPackage.Literals.ORGANIZATION;
	}

	private String marker(EClass owner, EStructuralFeature feature) {
		return owner.getName() + "の" + feature.getName() + ++count;
	}

	private String date() {
		return year() + "年3月";
	}

	private int year() {
		return 1900 + ++count;
	}
}
