package jp.tsunagi.workbench.internal.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.viewers.ViewerDropAdapter;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.workbench.session.ElementCommands;

/**
 * Where elements go that are dropped in the explorer.
 *
 * @param owner the element that will hold them
 * @param feature in which of its lists
 * @param index before which of its members; {@link CommandParameter#NO_INDEX} for the end
 */
record DropPlace(EObject owner, EReference feature, int index) {

	/** The place that {@code location}, a constant of {@link ViewerDropAdapter}, means at {@code target}; empty if none fits. */
	static Optional<DropPlace> at(Object target, int location, List<EObject> elements) {
		if (elements.isEmpty() || elements.stream().anyMatch(element -> element.eContainer() == null)) {
			return Optional.empty();
		}
		boolean between = location == ViewerDropAdapter.LOCATION_BEFORE || location == ViewerDropAdapter.LOCATION_AFTER;
		Optional<DropPlace> place = between && target instanceof EObject sibling && isOrdered(sibling)
				? beside(sibling, location, elements) : Optional.empty();
		return place.isPresent() ? place : into(target, elements);
	}

	/** Whether the order of an element's siblings is the user's: named elements are sorted, parts and areas are not. */
	static boolean isOrdered(EObject element) {
		EReference feature = element.eContainmentFeature();
		return feature != null && feature.isMany() && (feature == CoordinationPackage.Literals.TERRITORY__AREAS
				|| !CoordinationPackage.Literals.ELEMENT.isSuperTypeOf(feature.getEReferenceType()));
	}

	private static Optional<DropPlace> beside(EObject sibling, int location, List<EObject> elements) {
		EObject owner = sibling.eContainer();
		EReference feature = sibling.eContainmentFeature();
		int index = ((List<?>) owner.eGet(feature)).indexOf(sibling);
		return ElementCommands.placeFor(owner, elements).filter(place -> place == feature)
				.map(place -> new DropPlace(owner, place,
						location == ViewerDropAdapter.LOCATION_AFTER ? index + 1 : index));
	}

	private static Optional<DropPlace> into(Object target, List<EObject> elements) {
		EObject owner = target instanceof ElementGroup group ? group.owner() : target instanceof EObject element ? element : null;
		return owner == null ? Optional.empty()
				: ElementCommands.placeFor(owner, elements)
						.filter(place -> !(target instanceof ElementGroup group) || group.feature() == place)
						.filter(place -> elements.stream().anyMatch(element -> element.eContainer() != owner))
						.map(place -> new DropPlace(owner, place, CommandParameter.NO_INDEX));
	}
}
