package jp.tsunagi.review.sheet.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetChanges;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetIdentity;
import jp.tsunagi.review.sheet.internal.address.PartKeys;
import jp.tsunagi.review.sheet.internal.fill.CellValue;
import jp.tsunagi.review.sheet.internal.fill.FilledForm;
import jp.tsunagi.review.sheet.internal.read.FilledFile;
import jp.tsunagi.review.sheet.internal.write.SheetState;

/** Compares, cell by cell, what the plan said when the sheet was made, what it says now, and what stands in the sheet. */
public final class Comparison {

	private final Plan plan;

	private final Optional<SheetState> state;

	private final Located located;

	private final Placement placement;

	private Comparison(Plan plan, Optional<SheetState> state, Placement placement) {
		this.plan = plan;
		this.state = state;
		this.placement = placement;
		this.located = new Located(plan, state, placement.found().entrySet().stream().filter(cell -> PartKeys.isInNew(cell.getKey()))
				.map(cell -> cell.getValue().text()).collect(Collectors.toSet()));
	}

	/**
	 * What the file proposes for the plan.
	 *
	 * @throws SheetException if it is a sheet of another plan, or nothing is left of the form
	 */
	public static SheetChanges of(FilledFile file, SheetIdentity identity, Plan plan) throws SheetException {
		String name = Objects.requireNonNullElse(plan.getName(), "");
		if (!identity.plan().equals(name)) {
			throw new SheetException(NLS.bind(Messages.otherPlan, identity.plan(), name));
		}
		Optional<SheetState> state = SheetState.read(file.properties());
		Placement placement = SheetState.language(file.properties()).in(() -> {
			Placement placed = new Placement(new Template(FilledForm.of(plan, identity), file.format()), state);
			placed.place(file);
			return placed;
		});
		return new Comparison(plan, state, placement).changes(file, identity);
	}

	private SheetChanges changes(FilledFile file, SheetIdentity identity) {
		List<SheetChange> changes = new ArrayList<>();
		placement.found().forEach((address, found) -> changes.add(complete(change(address, found))));
		placement.elsewhere().forEach(found -> changes.add(new SheetChange(Optional.empty(), "", Optional.empty(), Optional.empty(),
				found.text(), ChangeKind.NOT_PLACEABLE, found.problem())));
		List<String> notices = new ArrayList<>(file.notices());
		if (state.isEmpty()) {
			notices.add(Messages.noState);
		}
		List<SheetChange> missing = missing();
		if (!missing.isEmpty()) {
			notices.add(NLS.bind(Messages.missing, missing.size()));
		}
		changes.addAll(missing);
		return new SheetChanges(identity, state, changes, notices);
	}

	/** The rows in which the plan says something that the sheet does not have any more. */
	private List<SheetChange> missing() {
		Map<CellAddress, String> before = state.map(SheetState::cells).orElse(Map.of());
		Map<Optional<Integer>, List<CellAddress>> rows = before.keySet().stream().filter(address -> !placement.found().containsKey(address))
				.filter(address -> !before.get(address).isEmpty() && !now(address).orElse("").isEmpty())
				.collect(Collectors.groupingBy(placement::line, LinkedHashMap::new, Collectors.toList()));
		return rows.values().stream().map(row -> new SheetChange(Optional.of(row.getFirst()), placement.row(row.getFirst()),
				Optional.of(joined(row, before::get)), Optional.of(joined(row, address -> now(address).orElseThrow())), "",
				ChangeKind.MISSING, Optional.empty())).toList();
	}

	private static String joined(List<CellAddress> row, Function<CellAddress, String> text) {
		return row.stream().map(text).collect(Collectors.joining("\n"));
	}

	/** What the plan says now; empty if it has no such part. */
	private Optional<String> now(CellAddress address) {
		return PartKeys.feature(address).flatMap(feature -> located.part(address).map(owner -> CellValue.text(owner, feature)));
	}

	private SheetChange change(CellAddress address, Placement.Found found) {
		Optional<EStructuralFeature> feature = PartKeys.feature(address);
		boolean isNew = PartKeys.isInNew(address);
		Optional<String> now = now(address).or(() -> feature.isPresent() && canBeMade(address.part()) ? Optional.of("") : Optional.empty());
		Optional<String> before = isNew ? Optional.of("") : state.map(known -> known.cells().get(address));
		String text = found.text();
		ChangeKind kind = kind(feature, before, now, text);
		Optional<String> reason = kind == ChangeKind.NOT_PLACEABLE ? Optional.of(Messages.partGone) : Optional.empty();
		if (kind == ChangeKind.CHANGED_HERE && isNew && isThere(address, text)) {
			kind = ChangeKind.SAME;
		}
		if (kind.isApplicable()) {
			reason = found.problem().or(() -> unreadable(feature.orElseThrow(), text));
			kind = reason.isPresent() ? ChangeKind.NOT_PLACEABLE : kind;
		}
		return new SheetChange(Optional.of(address), placement.place(address), before, now, text, kind, reason);
	}

	private static ChangeKind kind(Optional<EStructuralFeature> feature, Optional<String> before, Optional<String> now, String text) {
		boolean touched = before.isEmpty() || feature.isEmpty() || !CellValue.same(feature.get(), before.get(), text);
		if (feature.isEmpty() || now.isEmpty()) {
			return touched && !text.isEmpty() ? ChangeKind.NOT_PLACEABLE : ChangeKind.CHANGED_IN_PLAN;
		}
		if (CellValue.same(feature.get(), now.get(), text)) {
			return ChangeKind.SAME;
		}
		if (!touched) {
			return ChangeKind.CHANGED_IN_PLAN;
		}
		return before.isEmpty() || CellValue.same(feature.get(), before.get(), now.get()) ? ChangeKind.CHANGED_HERE : ChangeKind.CONFLICT;
	}

	/** Whether the part is in the plan, or comes into it by being written of, with what it is in. */
	private boolean canBeMade(List<String> steps) {
		return IntStream.range(0, steps.size() / 2).allMatch(i -> PartKeys.find(plan, steps.subList(0, 2 * i + 2)).isPresent()
				|| canBeMade(steps.get(2 * i), steps.get(2 * i + 1)));
	}

	private boolean canBeMade(String feature, String key) {
		if (feature.equals(Literals.PLAN__REVIEWS.getName())) {
			return isFresh(key);
		}
		return feature.equals(Literals.REVIEW__ENTRIES.getName()) ? Parts.subject(plan, key).isPresent() : PartKeys.isNew(key);
	}

	private static boolean isFresh(String key) {
		try {
			return PartKeys.named(HalfYear.parse(PartKeys.name(key)).label(CalendarStyle.ISO)).equals(key);
		} catch (IllegalArgumentException noHalfYear) {
			return false;
		}
	}

	/** Whether a note was taken over already, from this sheet or another. */
	private boolean isThere(CellAddress address, String text) {
		List<String> steps = address.part();
		String key = steps.getLast();
		Optional<EObject> owner = PartKeys.find(plan, steps.subList(0, steps.size() - 2));
		Optional<EStructuralFeature> feature = PartKeys.feature(address);
		return owner.isPresent() && owner.get().eClass().getEStructuralFeature(steps.get(steps.size() - 2)) instanceof EReference reference
				&& PartKeys.children(owner.get(), reference).stream().anyMatch(part -> CellValue.same(feature.orElseThrow(),
						CellValue.text(part, feature.orElseThrow()), text) && isOfKind(part, key) && !isInSheet(part));
	}

	private static boolean isOfKind(EObject part, String key) {
		return !(part instanceof Note note) || PartKeys.kind(key).equals(note.getCategory() == null ? "" : note.getCategory())
				|| PartKeys.kind(key).isEmpty();
	}

	/** Whether the sheet had a cell for that part, so that the same text elsewhere means another one. */
	private boolean isInSheet(EObject part) {
		String prefix = CellAddress.written(PartKeys.path(part)) + "/";
		return state.isPresent() && state.get().cells().entrySet().stream().anyMatch(cell -> cell.getKey().toString().startsWith(prefix)
				&& located.part(cell.getKey()).filter(found -> found == part).isPresent());
	}

	private Optional<String> unreadable(EStructuralFeature feature, String text) {
		if (text.isEmpty()) {
			return feature == Literals.NAMED_ELEMENT__NAME ? Optional.of(Messages.nameNeeded) : Optional.empty();
		}
		try {
			CellValue.value(plan, feature, text);
			return Optional.empty();
		} catch (SheetException wrong) {
			return Optional.of(wrong.getMessage());
		}
	}

	/** A new part needs its name or text; what else is written of it waits for that. */
	private SheetChange complete(SheetChange change) {
		List<String> part = change.address().orElseThrow().part();
		if (change.kind() != ChangeKind.CHANGED_HERE || part.isEmpty() || !PartKeys.isNew(part.getLast())) {
			return change;
		}
		List<String> needed = new ArrayList<>(part);
		needed.add(Parts.needed(part));
		Placement.Found found = placement.found().get(new CellAddress(needed));
		return found != null && !found.text().isEmpty() ? change
				: new SheetChange(change.address(), change.place(), change.before(), change.now(), change.sheet(),
						ChangeKind.NOT_PLACEABLE, Optional.of(Messages.nameNeeded));
	}
}
