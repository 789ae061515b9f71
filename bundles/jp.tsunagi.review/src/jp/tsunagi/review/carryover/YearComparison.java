package jp.tsunagi.review.carryover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.validation.MilestoneDate;
import jp.tsunagi.plan.language.values.DecisionWord;
import jp.tsunagi.review.carryover.PartChange.Added;
import jp.tsunagi.review.carryover.PartChange.Changed;
import jp.tsunagi.review.carryover.PartChange.Difference;
import jp.tsunagi.review.carryover.PartChange.Dropped;
import jp.tsunagi.review.carryover.PartChange.Kept;

/**
 * Two plans, part by part. Parts are the same if they are of one kind and name, those in a part of the same name first.
 *
 * @param before the old plan
 * @param after the new one
 * @param changes the plan itself, then the parts of the new plan in their order, then what of the old plan is gone
 */
public record YearComparison(Plan before, Plan after, List<PartChange> changes) {

	private static final List<Class<? extends NamedElement>> COMPARED = List.of(Issue.class, Pillar.class, Goal.class, Action.class,
			PlanIndicator.class, Milestone.class, PlannedTraining.class, PlannedEvent.class);

	/** Said of a milestone by one date only; or different between any two plans. */
	private static final Set<EStructuralFeature> NOT_COMPARED = Set.of(Literals.MILESTONE__FORECAST, Literals.MILESTONE__DONE,
			Literals.PLAN__PREVIOUS);

	/** Keeps its own copy. */
	public YearComparison {
		changes = List.copyOf(changes);
	}

	/**
	 * Compares two plans.
	 *
	 * @param before a plan from a file
	 * @param after a plan from a file, or one that is in none yet
	 */
	public static YearComparison of(Plan before, Plan after) {
		return of(before, after, Decisions.of(before));
	}

	static YearComparison of(Plan before, Plan after, Decisions decisions) {
		FeatureWords words = FeatureWords.of(before);
		Map<NamedElement, NamedElement> pairs = pairs(parts(before), parts(after));
		List<PartChange> changes = new ArrayList<>();
		changes.add(compared(before, after, words));
		for (NamedElement part : parts(after)) {
			changes.add(pairs.containsKey(part) ? compared(pairs.get(part), part, words) : new Added(part));
		}
		parts(before).stream().filter(part -> !pairs.containsValue(part)).map(part -> new Dropped(part, reason(part, decisions)))
				.forEach(changes::add);
		return new YearComparison(before, after, changes);
	}

	private static List<NamedElement> parts(Plan plan) {
		return EcoreUtil2.eAllOfType(plan, NamedElement.class).stream()
				.filter(part -> COMPARED.stream().anyMatch(type -> type.isInstance(part))).toList();
	}

	/** The old part for each new one. */
	private static Map<NamedElement, NamedElement> pairs(List<NamedElement> before, List<NamedElement> after) {
		Map<NamedElement, NamedElement> pairs = new LinkedHashMap<>();
		Set<NamedElement> left = new LinkedHashSet<>(before);
		List<BiPredicate<NamedElement, NamedElement>> rounds = List.of((one, other) -> isSame(one, other) && isInSame(one, other),
				YearComparison::isSame);
		for (BiPredicate<NamedElement, NamedElement> same : rounds) {
			after.stream().filter(part -> !pairs.containsKey(part))
					.forEach(part -> left.stream().filter(old -> same.test(old, part)).findFirst().ifPresent(old -> {
						pairs.put(part, old);
						left.remove(old);
					}));
		}
		return pairs;
	}

	private static boolean isSame(NamedElement one, NamedElement other) {
		return one.eClass() == other.eClass() && one.getName() != null && other.getName() != null
				&& NameKey.of(one.getName()).equals(NameKey.of(other.getName()));
	}

	private static boolean isInSame(NamedElement one, NamedElement other) {
		return one.eContainer() instanceof Plan && other.eContainer() instanceof Plan
				|| one.eContainer() instanceof NamedElement around && other.eContainer() instanceof NamedElement same
						&& isSame(around, same);
	}

	private static PartChange compared(NamedElement before, NamedElement after, FeatureWords words) {
		List<Difference> differences = before.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> !NOT_COMPARED.contains(feature))
				.filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
				.filter(feature -> !written(before, feature).equals(written(after, feature)))
				.map(feature -> new Difference(feature, words.of(before.eClass(), feature), written(before, feature),
						written(after, feature)))
				.toList();
		return differences.isEmpty() ? new Kept(before, after) : new Changed(before, after, differences);
	}

	private static String written(NamedElement part, EStructuralFeature feature) {
		if (feature == Literals.MILESTONE__PLANNED) {
			return MilestoneDate.of((Milestone) part).map(date -> date.date().toString()).orElse("");
		}
		Object value = part.eGet(feature);
		Collection<?> values = value instanceof Collection<?> several ? several : Stream.ofNullable(value).toList();
		return values.stream().map(each -> switch (each) {
			case Element element -> element.getName();
			case NamedElement named -> named.getName();
			default -> each.toString();
		}).filter(Objects::nonNull).collect(NameList.joining());
	}

	/** What the old plan says of a part that is gone: that it is done, or what was decided of it or of what it was in. */
	private static String reason(NamedElement part, Decisions decisions) {
		Optional<String> done = switch (part) {
			case Milestone milestone when milestone.getDone() != null -> Optional.of(Messages.bind(Messages.done, milestone.getDone()));
			case Milestone milestone when milestone.getDropped() != null -> Optional.of(Objects.requireNonNullElse(
					milestone.getDropReason(), ""));
			case PlannedEvent event when event.getHeld() != null -> Optional.of(Messages.bind(Messages.held, event.getHeld()));
			default -> Optional.empty();
		};
		return done.or(() -> Stream.<EObject>iterate(part, around -> around != null, EObject::eContainer)
				.filter(Reviewable.class::isInstance).map(Reviewable.class::cast).map(decisions.decided()::get).filter(Objects::nonNull)
				.findFirst().map(YearComparison::decision)).orElse("");
	}

	private static String decision(ReviewEntry entry) {
		Optional<String> into = Optional.ofNullable(entry.getMergedInto()).map(Action::getName);
		String word = DecisionWord.of(entry.getDecision()).in(KeywordLanguage.ofUser());
		return Stream.of(Optional.of(word), into, Optional.ofNullable(entry.getNext()), Optional.ofNullable(entry.getLearning()))
				.flatMap(Optional::stream).collect(Collectors.joining(Messages.colon));
	}
}
