package jp.tsunagi.review.sheet.internal.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.review.sheet.CellAddress;

/**
 * How the parts of a plan are found again: by name, a review by its half-year, its entries by what they are about, all others by
 * their place among their siblings. Those of the same key are counted.
 */
public final class PartKeys {

	private static final String NAMED = "=";

	private static final String PLACED = "#";

	private static final Pattern PLACE = Pattern.compile(PLACED + "\\d{1,6}");

	private static final String NEW = "+";

	/** What cells can hold. */
	private static final Set<EClassifier> TYPES = Set.of(EcorePackage.Literals.ESTRING, PlanPackage.Literals.DECISION,
			CoordinationPackage.Literals.FUZZY_DATE, CoordinationPackage.Literals.PARTICIPANT);

	private static final String COUNT = "\u0001";

	private PartKeys() {
	}

	/** The address of a feature of a part that a plan has. */
	public static CellAddress address(EObject part, EStructuralFeature feature) {
		List<String> steps = new ArrayList<>(path(part));
		steps.add(feature.getName());
		return new CellAddress(steps);
	}

	/** The address of a feature of a part that {@code owner} shall get. */
	public static CellAddress inNew(List<String> owner, EReference reference, String key, EStructuralFeature feature) {
		List<String> steps = new ArrayList<>(owner);
		steps.add(reference.getName());
		steps.add(key);
		steps.add(feature.getName());
		return new CellAddress(steps);
	}

	/** The steps from the plan to {@code part}; none for the plan itself. */
	public static List<String> path(EObject part) {
		List<String> steps = new ArrayList<>();
		for (EObject each = part; !(each instanceof Plan) && each.eContainer() != null; each = each.eContainer()) {
			steps.addFirst(key(each));
			steps.addFirst(each.eContainingFeature().getName());
		}
		return steps;
	}

	/** The key of the {@code number}-th part that may be added, of that kind. */
	public static String newKey(int number, String kind) {
		return NEW + number + ":" + kind;
	}

	/** Whether the key is one of a part to be added. */
	public static boolean isNew(String key) {
		return key.startsWith(NEW);
	}

	/** Whether the address is in a part to be added. */
	public static boolean isInNew(CellAddress address) {
		return IntStream.range(0, address.steps().size()).filter(i -> i % 2 == 1).mapToObj(address.steps()::get).anyMatch(PartKeys::isNew);
	}

	/** The kind of part that was given to {@link #newKey}. */
	public static String kind(String key) {
		return key.substring(key.indexOf(':') + 1);
	}

	/** The place among siblings that the key says, if it says one. */
	public static Optional<Integer> place(String key) {
		return PLACE.matcher(key).matches() ? Optional.of(Integer.valueOf(key.substring(1))) : Optional.empty();
	}

	/** What the key calls its part: the name, the half-year, the path of what an entry is about. */
	public static String name(String key) {
		int count = key.indexOf(COUNT);
		return key.substring(1, count < 0 ? key.length() : count);
	}

	/** The key of something that is called so. */
	public static String named(String name) {
		return NAMED + name;
	}

	/** The key of the entry that is about {@code subject}; about the whole plan if that is empty. */
	public static String ofEntry(Optional<? extends EObject> subject) {
		return NAMED + subject.map(PartKeys::path).map(CellAddress::written).orElse("");
	}

	/** The part that the steps lead to, if all of them are there. */
	public static Optional<EObject> find(Plan plan, List<String> steps) {
		EObject part = plan;
		for (int i = 0; i + 1 < steps.size() && part != null; i += 2) {
			part = child(part, steps.get(i), steps.get(i + 1)).orElse(null);
		}
		return Optional.ofNullable(part);
	}

	/** The feature that an address names; empty if no cell is about such a thing, whatever a file says. */
	public static Optional<EStructuralFeature> feature(CellAddress address) {
		return type(address.part()).map(type -> type.getEStructuralFeature(address.feature()))
				.filter(feature -> TYPES.contains(feature.getEType()));
	}

	/** What the steps lead to; empty if no plan has such a thing. */
	public static Optional<EClass> type(List<String> steps) {
		EClass type = PlanPackage.Literals.PLAN;
		for (int i = 0; i + 1 < steps.size(); i += 2) {
			if (!(type.getEStructuralFeature(steps.get(i)) instanceof EReference reference) || !reference.isContainment()) {
				return Optional.empty();
			}
			type = reference.getEReferenceType();
		}
		return Optional.of(type);
	}

	private static Optional<EObject> child(EObject owner, String feature, String key) {
		return owner.eClass().getEStructuralFeature(feature) instanceof EReference reference && reference.isContainment()
				? children(owner, reference).stream().filter(child -> key(child).equals(key)).findFirst() : Optional.empty();
	}

	/** The parts that {@code owner} has there. */
	public static List<EObject> children(EObject owner, EReference reference) {
		return owner.eGet(reference) instanceof List<?> list ? list.stream().map(EObject.class::cast).toList() : List.of();
	}

	private static String key(EObject part) {
		List<EObject> siblings = children(part.eContainer(), (EReference) part.eContainingFeature());
		Optional<String> name = name(part);
		if (name.isEmpty()) {
			return PLACED + siblings.indexOf(part);
		}
		long before = siblings.stream().takeWhile(sibling -> sibling != part).filter(sibling -> name(sibling).equals(name)).count();
		return NAMED + name.get() + (before == 0 ? "" : COUNT + before);
	}

	private static Optional<String> name(EObject part) {
		return switch (part) {
			case NamedElement named -> Optional.ofNullable(named.getName());
			case Review review -> Optional.ofNullable(review.getHalf()).map(half -> half.label(CalendarStyle.ISO));
			case ReviewEntry entry when entry.subject() == null || isInPlanOf(entry, entry.subject()) ->
				Optional.of(name(ofEntry(Optional.ofNullable(entry.subject()))));
			default -> Optional.empty();
		};
	}

	/** An entry whose reference leads nowhere, or elsewhere, must not be taken for one about the whole plan. */
	private static boolean isInPlanOf(ReviewEntry entry, EObject subject) {
		return !subject.eIsProxy() && EcoreUtil.isAncestor(EcoreUtil2.getContainerOfType(entry, Plan.class), subject);
	}
}
