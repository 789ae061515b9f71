package jp.tsunagi.diagram.synchronization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Says which elements are shown in a slot. */
final class Candidates {

	private final Context context;

	Candidates(Context context) {
		this.context = context;
	}

	/** What may be shown in {@code slot}. */
	Collection<EObject> of(Slot slot) {
		return slot.candidates().<Collection<EObject>>map(Map::keySet)
				.orElseGet(() -> context.index().instances(slot.mapping().specification().domainClass()::accepts));
	}

	/** What the candidates expression of {@code slot} gives. */
	List<EObject> evaluate(Slot slot) {
		EObject from = slot.parentTarget();
		Scope scope = Scope.of(slot);
		if (slot.parent().isEmpty() && !context.diagram().root().isEmpty()) {
			Optional<EObject> root = context.evaluations().element(context.diagram().root(), from, scope);
			if (root.isEmpty()) {
				return List.of();
			}
			from = root.get();
		}
		return context.evaluations().elements(slot.mapping().candidates(), from, scope).stream()
				.filter(slot.mapping().specification().domainClass()::accepts).toList();
	}

	/** Whether {@code candidate} is to be shown. */
	boolean holds(Slot slot, EObject candidate) {
		return slot.mapping().precondition().isEmpty()
				|| context.evaluations().holds(slot.mapping().precondition(), candidate, Scope.of(slot), true);
	}

	boolean isCandidate(Slot slot, EObject element) {
		return slot.candidates().map(places -> places.containsKey(element))
				.orElseGet(() -> context.index().contains(element) && slot.mapping().specification().domainClass().accepts(element));
	}
}
