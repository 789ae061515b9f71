package jp.tsunagi.review.sheet.internal.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanEdits;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.internal.address.PartKeys;
import jp.tsunagi.review.sheet.internal.fill.CellValue;
import jp.tsunagi.review.sheet.internal.write.SheetState;

/**
 * Takes changes over into the text of a plan: first what is there gets other values, then new parts come, then parts go, the last
 * ones first, so that places stay what they were until then.
 */
public final class Application {

	private final String plan;

	private final Optional<SheetState> state;

	/** What of parts that are there changes, by their paths. */
	private final Map<List<String>, List<SheetChange>> changed = new LinkedHashMap<>();

	private final List<List<String>> removed = new ArrayList<>();

	private final List<SheetChange> added = new ArrayList<>();

	/** For the plan of that name. */
	public Application(String plan, Optional<SheetState> state) {
		this.plan = plan;
		this.state = state;
	}

	/**
	 * The text after the changes.
	 *
	 * @throws SheetException if the plan says something else by now, or cannot be edited
	 */
	public PlanText apply(PlanText text, Collection<SheetChange> accepted) throws SheetException {
		sort(planOf(text), accepted);
		try {
			PlanText current = text;
			for (Map.Entry<List<String>, List<SheetChange>> part : changed.entrySet()) {
				if (!removed.contains(part.getKey())) {
					current = change(current, part.getKey(), part.getValue());
				}
			}
			while (!added.isEmpty()) {
				current = addFirst(current);
			}
			removed.sort(Comparator.comparing((List<String> path) -> PartKeys.place(path.getLast()).orElse(0)).reversed());
			for (List<String> path : removed) {
				current = current.after(PlanEdits.of(current).remove(part(current, path)));
			}
			return current;
		} catch (PlanEditException refused) {
			throw new SheetException(refused.getMessage(), refused);
		}
	}

	private void sort(Plan now, Collection<SheetChange> accepted) throws SheetException {
		Located located = new Located(now, state, accepted.stream().filter(change -> change.address().filter(PartKeys::isInNew).isPresent())
				.map(SheetChange::sheet).collect(Collectors.toSet()));
		for (SheetChange change : accepted) {
			if (!change.kind().isApplicable()) {
				throw new IllegalArgumentException(change.toString());
			}
			CellAddress address = change.address().orElseThrow();
			Optional<EObject> part = located.part(address);
			EStructuralFeature feature = PartKeys.feature(address).orElseThrow();
			if (!part.map(owner -> CellValue.text(owner, feature)).orElse("").equals(change.now().orElse(""))) {
				throw new SheetException(NLS.bind(Messages.changedMeanwhile, change.place()));
			}
			if (part.isEmpty()) {
				added.add(change);
			} else if (change.sheet().isEmpty() && Parts.isOnlyText(part.get()) && feature.getName().equals("text")) {
				removed.add(PartKeys.path(part.get()));
			} else {
				changed.computeIfAbsent(PartKeys.path(part.get()), path -> new ArrayList<>()).add(change);
			}
		}
	}

	private PlanText change(PlanText text, List<String> path, List<SheetChange> changes) throws SheetException, PlanEditException {
		PlanText current = text;
		for (SheetChange change : changes) {
			EStructuralFeature feature = PartKeys.feature(change.address().orElseThrow()).orElseThrow();
			Object value = change.sheet().isEmpty() ? null : CellValue.value(planOf(current), feature, change.sheet());
			current = current.after(PlanEdits.of(current).set(part(current, path), feature, value));
		}
		return current;
	}

	/** Adds the part of the first change that is left, with everything that is written of it and in it. */
	private PlanText addFirst(PlanText text) throws SheetException, PlanEditException {
		Plan now = planOf(text);
		List<String> path = added.getFirst().address().orElseThrow().part();
		int there = 0;
		while (there + 2 < path.size() && PartKeys.find(now, path.subList(0, there + 2)).isPresent()) {
			there += 2;
		}
		List<String> root = path.subList(0, there + 2);
		List<SheetChange> ofRoot = added.stream().filter(change -> startsWith(change.address().orElseThrow().part(), root)).toList();
		added.removeAll(ofRoot);
		Map<List<String>, EObject> made = new HashMap<>();
		for (SheetChange change : ofRoot) {
			if (!change.sheet().isEmpty()) {
				EObject part = make(now, change.address().get().part(), root.size(), made);
				EStructuralFeature feature = PartKeys.feature(change.address().get()).orElseThrow();
				part.eSet(feature, CellValue.value(now, feature, change.sheet()));
			}
		}
		EObject owner = part(text, root.subList(0, there));
		EReference reference = (EReference) owner.eClass().getEStructuralFeature(root.get(there));
		return text.after(PlanEdits.of(text).add(owner, reference, made.get(root)));
	}

	private static boolean startsWith(List<String> path, List<String> start) {
		return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
	}

	/** The part at the path, made if it is not yet, with those around it down from the length {@code root}. */
	@SuppressWarnings("unchecked")
	private static EObject make(Plan now, List<String> path, int root, Map<List<String>, EObject> made) {
		EObject known = made.get(path);
		if (known != null) {
			return known;
		}
		List<String> owner = path.subList(0, path.size() - 2);
		EReference reference = (EReference) PartKeys.type(owner).orElseThrow().getEStructuralFeature(path.get(path.size() - 2));
		EObject part = Parts.create(now, reference, path.getLast());
		if (path.size() > root) {
			((List<EObject>) make(now, owner, root, made).eGet(reference)).add(part);
		}
		made.put(path, part);
		return part;
	}

	private EObject part(PlanText text, List<String> path) throws SheetException {
		return PartKeys.find(planOf(text), path).orElseThrow(() -> new SheetException(Messages.partGone));
	}

	private Plan planOf(PlanText text) throws SheetException {
		return text.plans().stream().filter(each -> plan.equals(each.getName())).findFirst()
				.orElseThrow(() -> new SheetException(NLS.bind(Messages.noPlan, plan)));
	}
}
