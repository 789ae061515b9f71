package jp.tsunagi.review.sheet.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.internal.address.PartKeys;
import jp.tsunagi.review.sheet.internal.fill.CellValue;
import jp.tsunagi.review.sheet.internal.write.SheetState;

/**
 * Finds the part of a plan that a cell is about. Parts without a name are known by what they said when the sheet was made, by
 * their place only if what stands there now was not anywhere then.
 */
final class Located {

	private final Plan plan;

	private final Optional<SheetState> state;

	private final Set<String> fresh;

	/** @param fresh the texts that the sheet has for new parts; what says one of these came from it */
	Located(Plan plan, Optional<SheetState> state, Set<String> fresh) {
		this.plan = plan;
		this.state = state;
		this.fresh = fresh;
	}

	/** The part, if the plan has it. */
	Optional<EObject> part(CellAddress address) {
		List<String> steps = address.part();
		if (steps.isEmpty() || PartKeys.place(steps.getLast()).isEmpty() || state.isEmpty()) {
			return PartKeys.find(plan, steps);
		}
		Optional<EObject> owner = PartKeys.find(plan, steps.subList(0, steps.size() - 2));
		return owner.flatMap(found -> unnamed(found, steps, PartKeys.place(steps.getLast()).get()));
	}

	private Optional<EObject> unnamed(EObject owner, List<String> steps, int place) {
		EReference reference = (EReference) owner.eClass().getEStructuralFeature(steps.get(steps.size() - 2));
		List<EObject> parts = PartKeys.children(owner, reference);
		String before = said(steps, steps.getLast()).orElse("");
		Optional<EObject> there = place < parts.size() ? Optional.of(parts.get(place)) : Optional.empty();
		if (there.filter(part -> text(part).equals(before)).isPresent()) {
			return there;
		}
		List<EObject> saying = parts.stream().filter(part -> text(part).equals(before)).toList();
		return saying.size() == 1 ? Optional.of(saying.getFirst()) : there
				.filter(part -> !saidOf(steps).contains(text(part)) && !fresh.contains(text(part)));
	}

	/** What the sheet says of a part without a name. */
	private Optional<String> said(List<String> steps, String key) {
		List<String> address = new ArrayList<>(steps.subList(0, steps.size() - 1));
		address.add(key);
		address.add("text");
		return state.map(known -> known.cells().get(new CellAddress(address)));
	}

	/** All that the sheet says of such parts. */
	private Set<String> saidOf(List<String> steps) {
		List<String> owner = steps.subList(0, steps.size() - 1);
		return state.map(known -> known.cells().entrySet().stream()
				.filter(cell -> cell.getKey().part().size() == steps.size() && cell.getKey().part().subList(0, owner.size()).equals(owner)
						&& cell.getKey().feature().equals("text"))
				.map(Map.Entry::getValue).filter(text -> !text.isEmpty()).collect(Collectors.toSet())).orElse(Set.of());
	}

	private static String text(EObject part) {
		EStructuralFeature feature = part.eClass().getEStructuralFeature("text");
		return feature == null ? "" : CellValue.text(part, feature);
	}
}
