package jp.tsunagi.workbench.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.CoordinationPackage.Literals;

/**
 * How the features of a class are laid out in its form: what everybody fills in first, then lists of parts, what is
 * seldom needed last and folded.
 *
 * @param main the main facts
 * @param parts the lists of parts
 * @param details what is seldom needed
 */
record FormOutline(List<EStructuralFeature> main, List<EReference> parts, List<EStructuralFeature> details) {

	private static final List<EStructuralFeature> NAMES = List.of(Literals.ELEMENT__NAME, Literals.ELEMENT__KANA);

	private static final Set<EStructuralFeature> DETAILS = Set.of(Literals.ELEMENT__TAGS, Literals.ELEMENT__VISIBILITY,
			Literals.ELEMENT__CONFIRMED_ON, Literals.AREA__BOUNDARY, Literals.MUNICIPALITY__FISCAL_YEAR_START,
			Literals.COUNCIL__DISSOLVED);

	private static final Set<EStructuralFeature> LONG_TEXTS = Set.of(Literals.ELEMENT__DESCRIPTION, Literals.AREA__BOUNDARY,
			Literals.MEETING__AGENDA, Literals.MEETING__DECISIONS, Literals.ESCALATION__DECISION, Literals.OBSERVATION__SEEN,
			Literals.OBSERVATION__NEXT, Literals.REPLY__TEXT, Literals.INDICATOR__DEFINITION, Literals.CASE_STUDY__BACKGROUND,
			Literals.CASE_STUDY__DONE, Literals.CASE_STUDY__NEXT, Literals.CASE_STUDY__INTENTION, Literals.BODY_STAGE__REASON,
			Literals.RELATIONSHIP__EVIDENCE, Literals.DEPLOYMENT__NOTE, Literals.MATCHING__NOTE, Literals.MEASUREMENT__NOTE);

	/** The outline of the form for elements of {@code type}. */
	static FormOutline of(EClass type) {
		List<EStructuralFeature> main = new ArrayList<>();
		List<EReference> parts = new ArrayList<>();
		List<EStructuralFeature> details = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EReference reference && reference.isContainment()) {
				addContainment(reference, parts, details);
			} else if (DETAILS.contains(feature)) {
				details.add(feature);
			} else if (feature != Literals.IDENTIFIED__ID && feature.isChangeable() && !feature.isDerived()) {
				main.add(feature);
			}
		}
		if (type == Literals.RELATIONSHIP) {
			// a tie is known by its ends, few have a name
			main.removeAll(NAMES);
			details.addAll(NAMES);
		}
		main.sort(Comparator.comparing(FormOutline::rank));
		details.sort(Comparator.comparing(FormOutline::rank));
		return new FormOutline(List.copyOf(main), List.copyOf(parts), List.copyOf(details));
	}

	/** Whether the text of {@code feature} may have several lines. */
	static boolean isLong(EStructuralFeature feature) {
		return LONG_TEXTS.contains(feature);
	}

	/** The features that tell the elements of a list apart. */
	static List<EStructuralFeature> columns(EClass type, int limit) {
		return type.getEAllStructuralFeatures().stream()
				.filter(feature -> feature instanceof EAttribute ? !isLong(feature)
						: !((EReference) feature).isContainment())
				.filter(feature -> !feature.isMany() && feature != Literals.IDENTIFIED__ID)
				.sorted(Comparator.comparing(FormOutline::columnRank))
				.limit(limit).toList();
	}

	/** Elements that the explorer shows as members of a territory are not listed again in its form. */
	private static void addContainment(EReference reference, List<EReference> parts, List<EStructuralFeature> details) {
		if (!reference.isMany()) {
			details.add(reference);
		} else if (!Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType())) {
			parts.add(reference);
		}
	}

	/** Names, then what is short, then lists, then long texts. */
	private static int rank(EStructuralFeature feature) {
		if (feature == Literals.ELEMENT__NAME) {
			return 0;
		}
		if (feature == Literals.ELEMENT__KANA) {
			return 1;
		}
		int shape = feature.isMany() ? 3 : isLong(feature) ? 4 : 2;
		return feature instanceof EReference reference && reference.isContainment() ? 5 : shape;
	}

	/** When it was, who or what it is about, how it stands, then until when and the figures. */
	private static int columnRank(EStructuralFeature feature) {
		if (feature.getName().equals("date")) {
			return 0;
		}
		if (feature instanceof EReference) {
			return 1;
		}
		return feature.getEType() == Literals.FUZZY_DATE ? 3 : 2;
	}

	/** How much of a table's width a column needs, as a share. */
	static int columnWeight(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		boolean words = feature instanceof EReference || type == String.class;
		return words ? 3 : 2;
	}
}
