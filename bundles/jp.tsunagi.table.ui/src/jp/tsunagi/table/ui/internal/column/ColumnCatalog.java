package jp.tsunagi.table.ui.internal.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;

/** Which columns the table of a class can have, and which it has at first. */
public final class ColumnCatalog {

	/** Long texts and what is rarely filled in; a click away in the column choice. */
	private static final Set<String> HIDDEN = Set.of("description", "aliases", "tags", "visibility", "boundary", "location", "contact",
			"evidence", "agenda", "decisions", "background", "done", "next", "intention", "involved", "comments", "about",
			"replies", "definition", "statistics", "areas", "councils", "coordinators", "bodies", "organizations", "groups",
			"persons", "resources", "relationships", "needs", "issues", "programmes", "registers", "events", "observations",
			"indicators", "cases", "neighbourhoods", "intensity", "fee", "parent", "stages", "fiscalYearStart",
			"direction", "dissolved");

	private final Project project;

	/** The columns for elements of {@code project}. */
	public ColumnCatalog(Project project) {
		this.project = project;
	}

	/** The classes of which there can be a table: elements first, then their parts. */
	public static List<EClass> classes() {
		List<EClass> elements = new ArrayList<>();
		List<EClass> parts = new ArrayList<>();
		CoordinationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && Literals.IDENTIFIED.isSuperTypeOf(type))
				.forEach(type -> (Literals.ELEMENT.isSuperTypeOf(type) ? elements : parts).add(type));
		elements.addAll(parts);
		return elements;
	}

	/** All columns that a table of {@code type} can have. */
	public List<ElementColumn> columns(EClass type) {
		List<ElementColumn> own = new ArrayList<>();
		List<ElementColumn> common = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature != Literals.IDENTIFIED__ID) {
				boolean last = feature.getEContainingClass() == Literals.ELEMENT
						&& feature != Literals.ELEMENT__NAME && feature != Literals.ELEMENT__KANA;
				(last ? common : own).add(ElementColumn.of(feature, format(feature)));
			}
		}
		if (!Literals.ELEMENT.isSuperTypeOf(type)) {
			own.addFirst(ElementColumn.container());
		}
		if (type.getEStructuralFeature("area") == null && type != Literals.MUNICIPALITY) {
			own.add(ElementColumn.home());
		}
		own.addAll(common);
		return own;
	}

	/** Whether {@code column} is shown as long as nobody has chosen otherwise. */
	public static boolean isShownAtFirst(EClass type, ElementColumn column) {
		boolean tieName = type == Literals.RELATIONSHIP
				&& (column.feature().filter(Literals.ELEMENT__NAME::equals).isPresent()
						|| column.feature().filter(Literals.ELEMENT__KANA::equals).isPresent());
		return !tieName && !HIDDEN.contains(column.id());
	}

	private ValueFormat format(EStructuralFeature feature) {
		return switch (feature) {
			case EReference reference -> format(reference);
			case EAttribute attribute when attribute.isMany() -> TextFormat.LIST;
			case EAttribute attribute -> format(attribute);
			default -> throw new IllegalArgumentException(feature.getName());
		};
	}

	private ValueFormat format(EAttribute feature) {
		Optional<TermList> list = TermList.of(feature);
		if (list.isPresent()) {
			return ChoiceFormat.of(id -> project.vocabulary().label(list.get(), (String) id),
					() -> project.vocabulary().terms(list.get()).stream().map(Term::id).toList(), false);
		}
		if (feature.getEAttributeType() instanceof EEnum literals) {
			List<Enumerator> values = literals.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
			return ChoiceFormat.of(literal -> ElementLabels.literal((Enumerator) literal), () -> values, true);
		}
		if (feature.getEAttributeType() == Literals.FUZZY_DATE) {
			return DateFormat.DATE;
		}
		if (feature.getEAttributeType().getInstanceClass() == boolean.class) {
			return ChoiceFormat.of(yes -> (Boolean) yes ? Messages.yes : Messages.no, () -> List.of(true, false), true);
		}
		return NumberFormat.fits(feature) ? new NumberFormat(feature) : TextFormat.TEXT;
	}

	private ValueFormat format(EReference feature) {
		if (feature.isMany()) {
			return feature.isContainment() ? ReferenceFormat.COUNT : ReferenceFormat.MANY;
		}
		EClass target = feature.getEReferenceType();
		boolean fewTargets = Literals.TERRITORY.isSuperTypeOf(target) || target == Literals.COUNCIL;
		return fewTargets && !feature.isContainment()
				? new ChoiceFormat(element -> ElementLabels.of((EObject) element), () -> elements(target),
						ReferenceFormat.ONE::order, false)
				: ReferenceFormat.ONE;
	}

	/** All elements and their parts by class, in the order of the files. */
	public Map<EClass, List<EObject>> elements() {
		Map<EClass, List<EObject>> elements = new HashMap<>();
		// proper contents: an area is in its own file, and would be met in its container's again
		TreeIterator<Object> contents = EcoreUtil.getAllProperContents(project.resourceSet(), false);
		while (contents.hasNext()) {
			if (contents.next() instanceof Identified element && !element.eIsProxy()) {
				elements.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element);
			}
		}
		return elements;
	}

	private List<EObject> elements(EClass type) {
		return elements().entrySet().stream().filter(entry -> type.isSuperTypeOf(entry.getKey()))
				.flatMap(entry -> entry.getValue().stream())
				.sorted(Comparator.comparing(ReferenceFormat.ONE::order, Comparator.comparing(Object::toString))).toList();
	}
}
