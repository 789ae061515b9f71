package jp.tsunagi.review.evidence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.review.cycle.Certainty;
import jp.tsunagi.review.cycle.ReviewCalendar;

/**
 * Finds in the model what belongs to a plan. A record without a date belongs to no half-year.
 *
 * @param project the project; plans must be linked with this state of it
 * @param calendar the half-years
 * @param shown what may be shown, such as {@link jp.tsunagi.core.privacy.Audience#maySee(EObject)}: neither records that may
 *     not, nor reasons that would tell of such
 */
public record EvidenceSearch(Project project, ReviewCalendar calendar, Predicate<EObject> shown) {

	/** What belongs to {@code plan} and its parts in {@code half}. */
	public PlanEvidence find(Plan plan, HalfYear half) {
		List<Trace> traces = traces(half);
		PartLinks links = PartLinks.of(plan);
		Map<Trace, List<Reason>> ofPlan = new LinkedHashMap<>();
		Map<Reviewable, List<Evidence>> ofParts = new LinkedHashMap<>();
		List<Reviewable> parts = EcoreUtil2.eAllOfType(plan, Reviewable.class);
		Map<Reviewable, PartLinks> linksOfParts = new LinkedHashMap<>();
		parts.forEach(part -> linksOfParts.put(part, PartLinks.of(part)));
		for (Trace trace : traces) {
			Optional<Reason> area = areaReason(plan, trace);
			Stream<Reason> reasons = Stream.concat(links.reasons(trace, shown), Stream.concat(ofAuthor(links, trace), area.stream()));
			for (Reviewable part : parts) {
				List<Reason> ofPart = ofPart(linksOfParts.get(part), part, trace, area.isPresent());
				add(ofParts, part, trace, half, ofPart);
				reasons = Stream.concat(reasons, ofPart.stream());
			}
			ofPlan.put(trace, reasons.distinct().sorted().toList());
		}
		List<Evidence> all = ofPlan.entrySet().stream().filter(found -> !found.getValue().isEmpty())
				.map(found -> evidence(found.getKey(), half, found.getValue())).toList();
		return new PlanEvidence(all, ofParts);
	}

	private void add(Map<Reviewable, List<Evidence>> ofParts, Reviewable part, Trace trace, HalfYear half, List<Reason> reasons) {
		if (!reasons.isEmpty()) {
			ofParts.merge(part, List.of(evidence(trace, half, reasons)),
					(some, more) -> Stream.concat(some.stream(), more.stream()).toList());
		}
	}

	/** All that happened in {@code half}, in the order of time. */
	private List<Trace> traces(HalfYear half) {
		return ProjectContents.all(project, EObject.class).flatMap(object -> Trace.of(object, project.vocabulary()).stream())
				.filter(trace -> calendar.in(half, trace.date()).isPresent()).filter(trace -> shown.test(trace.record()))
				.sorted(Comparator.comparing((Trace trace) -> calendar.dates().earliest(trace.date()))).toList();
	}

	private Evidence evidence(Trace trace, HalfYear half, List<Reason> reasons) {
		Certainty certainty = calendar.in(half, trace.date()).orElseThrow();
		return new Evidence(trace.record(), trace.date(), certainty, reasons);
	}

	private List<Reason> ofPart(PartLinks links, Reviewable part, Trace trace, boolean inAreas) {
		List<String> category = links.category().map(this::words).orElse(List.of());
		boolean sameCategory = part instanceof Action && trace.isOfCategory(category);
		Stream<Reason> recorded = trace.recorder().filter(unused -> sameCategory).filter(who -> links.elements().get(who) == Link.OWNER)
				.filter(shown).map(who -> new Reason(Link.OWNER, PartLinks.nameOf(who))).stream();
		Stream<Reason> filed = sameCategory && inAreas ? Stream.of(new Reason(Link.CATEGORY, links.category().orElseThrow()))
				: Stream.empty();
		return Stream.of(links.reasons(trace, shown), recorded, filed).flatMap(reasons -> reasons).distinct().sorted().toList();
	}

	/** The category of an action as it is written, and the other writings of the term it means. */
	private List<String> words(String category) {
		return project.vocabulary().written(TermList.BODY_CATEGORY, category)
				.map(term -> List.of(category, term.id(), term.ja(), term.en())).orElse(List.of(category));
	}

	/** What the authors wrote down belongs to their plan. */
	private Stream<Reason> ofAuthor(PartLinks links, Trace trace) {
		return trace.recorder().filter(who -> links.elements().get(who) == Link.AUTHOR).filter(shown)
				.map(who -> new Reason(Link.AUTHOR, PartLinks.nameOf(who))).stream();
	}

	private Optional<Reason> areaReason(Plan plan, Trace trace) {
		Optional<Territory> home = HomeTerritory.of(trace.record()).or(project::municipality);
		return home.filter(territory -> plan.getAreas().stream().anyMatch(area -> contains(area, territory))).filter(shown)
				.map(territory -> new Reason(Link.AREA, PartLinks.nameOf((Element) territory)));
	}

	private static boolean contains(Territory area, Territory territory) {
		return !area.eIsProxy() && Stream.<EObject>iterate(territory, around -> around != null, EObject::eContainer)
				.anyMatch(around -> around == area);
	}
}
