package jp.tsunagi.document.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.language.model.NameKey;

/**
 * A plan as an audience sees it. Elements of the model that the audience may not see are not named; where one stands, it is
 * said that there is something. A reference that leads nowhere may be meant for one of them. What the plan says in sentences is
 * for whom the plan is for.
 */
public final class PublishedPlan {

	private static final String ID = "part-";

	private final Plan plan;

	private final Audience audience;

	private final List<EObject> parts;

	private final Map<EObject, String> ids = new LinkedHashMap<>();

	private final Set<Object> leftOut = new LinkedHashSet<>();

	private final WrittenNames writtenNames;

	private final PartNumbers numbers;

	/** The plan as {@code audience} sees it. */
	public PublishedPlan(Plan plan, Audience audience) {
		this.plan = plan;
		this.audience = audience;
		this.writtenNames = new WrittenNames(plan, audience);
		this.parts = new ArrayList<>();
		parts.add(plan);
		plan.eAllContents().forEachRemaining(parts::add);
		parts.sort(Comparator.comparingInt(PublishedPlan::offset));
		for (int i = 0; i < parts.size(); i++) {
			ids.put(parts.get(i), ID + i);
		}
		this.numbers = new PartNumbers(all(NamedElement.class));
	}

	/** The plan itself. */
	public Plan plan() {
		return plan;
	}

	/** Who it is for. */
	public Audience audience() {
		return audience;
	}

	/** How many names were not told so far: of elements of the model, and those that lead nowhere. */
	public int leftOut() {
		return leftOut.size();
	}

	/** How many names in the plan lead nowhere and are therefore not told, asked for or not; a name that stands twice is one. */
	public long unresolved() {
		return parts.stream().flatMap(part -> part.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment())
				.flatMap(reference -> unresolved(part, reference))).filter(written -> !writtenNames.mayRead(written)).map(NameKey::of)
				.distinct().count();
	}

	private static Stream<String> unresolved(EObject owner, EReference reference) {
		List<EObject> targets = targets(owner, reference);
		if (targets.stream().noneMatch(EObject::eIsProxy)) {
			return Stream.empty();
		}
		List<String> written = written(owner, reference);
		return IntStream.range(0, Math.min(targets.size(), written.size())).filter(i -> targets.get(i).eIsProxy()).mapToObj(written::get);
	}

	/** All parts of that type, in the order of the text if there is one. */
	public <T> List<T> all(Class<T> type) {
		return parts.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** The id that the part has in the document. */
	public String id(EObject part) {
		return ids.getOrDefault(part, "");
	}

	/** The part with that id in the document. */
	public Optional<EObject> part(String id) {
		return ids.entrySet().stream().filter(entry -> entry.getValue().equals(id)).map(Map.Entry::getKey).findFirst();
	}

	/** The name of a part of this plan with its kind and number. */
	public String label(EObject part) {
		return part == plan ? Messages.now().wholePlan : numbers.label(part);
	}

	/** The number of a goal, behind that of its pillar if it has one. */
	public String number(Goal goal) {
		return numbers.number(goal);
	}

	/** The label of what a part belongs to. */
	public String place(PlanElement part) {
		EObject owner = part.eContainer();
		while (owner != null && owner != plan && label(owner).isEmpty()) {
			owner = owner.eContainer();
		}
		return owner == null ? "" : label(owner);
	}

	/** {@link #place}; empty if that is the whole plan. */
	public String placeWithin(PlanElement part) {
		String place = place(part);
		return place.equals(Messages.now().wholePlan) ? "" : place;
	}

	/** {@link #place} of each; of none if all belong to the whole plan. */
	public <T extends PlanElement> Function<T, String> places(List<T> elements) {
		return elements.stream().map(this::place).allMatch(Messages.now().wholePlan::equals) ? element -> "" : this::place;
	}

	/** The names of what is referred to. */
	public String names(EObject owner, EReference reference) {
		List<EObject> targets = targets(owner, reference);
		List<String> written = targets.stream().anyMatch(EObject::eIsProxy) ? written(owner, reference) : List.of();
		List<String> names = new ArrayList<>();
		for (int i = 0; i < targets.size(); i++) {
			EObject target = targets.get(i);
			names.add(target.eIsProxy() ? i < written.size() ? readable(written.get(i)) : Messages.now().unknown : name(target));
		}
		return names.stream().filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(PublishedProject.separator()));
	}

	private String readable(String written) {
		if (writtenNames.mayRead(written)) {
			return written;
		}
		leftOut.add(NameKey.of(written));
		return Messages.now().unknown;
	}

	private String name(EObject target) {
		if (target instanceof Plan other) {
			return text(other.getName());
		}
		if (target instanceof NamedElement part) {
			return ids.containsKey(target) ? label(target) : text(part.getName());
		}
		if (target instanceof Municipality) {
			return Messages.now().wholeMunicipality;
		}
		if (!audience.maySee(target)) {
			leftOut.add(target);
			return Messages.now().hidden;
		}
		return ElementLabels.of(target);
	}

	/** Where a part is written; a part that is not is before those that are, and all of them keep their order. */
	private static int offset(EObject part) {
		INode node = NodeModelUtils.findActualNodeFor(part);
		return node == null ? -1 : node.getOffset();
	}

	private static List<EObject> targets(EObject owner, EReference reference) {
		return switch (owner.eGet(reference)) {
			case List<?> many -> many.stream().map(EObject.class::cast).toList();
			case EObject one -> List.of(one);
			case null, default -> List.of();
		};
	}

	/** How a reference is written that leads nowhere (yet). */
	private static List<String> written(EObject owner, EReference reference) {
		return NodeModelUtils.findNodesForFeature(owner, reference).stream().map(INode::getText)
				.map(text -> text.strip().replaceAll("^[\"「“]|[\"」”]$", "")).toList();
	}

	/** What was decided for the next year; empty if that is still open. */
	public static String decision(Decision decision) {
		return switch (decision) {
			case UNDECIDED -> "";
			case CONTINUE -> Messages.now().decisionContinue;
			case EXPAND -> Messages.now().decisionExpand;
			case IMPROVE -> Messages.now().decisionImprove;
			case MERGE -> Messages.now().decisionMerge;
			case STOP -> Messages.now().decisionStop;
		};
	}

	/** The texts, each on a line. */
	public static String lines(Iterable<String> texts) {
		return StreamSupport.stream(texts.spliterator(), false).filter(text -> text != null && !text.isBlank())
				.map(String::strip).collect(Collectors.joining("\n"));
	}

	/** The texts that are not empty, each on a line. */
	public static String lines(String... texts) {
		return lines(Arrays.asList(texts));
	}

	/** The text with what it is before it; empty if there is no text. */
	public static String titled(String title, String text) {
		return text.isEmpty() ? "" : title + Messages.now().colon + text;
	}

	/** A value as the plan writes it. */
	public static String text(Object value) {
		return value == null ? "" : value.toString().strip();
	}
}
