package jp.tsunagi.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.internal.element.KanaOrder;

/**
 * The tree of the explorer. Below a territory stand its areas by tier, then its other parts in groups. Below any other
 * element stand its parts, in groups if there are several kinds. Last comes what other bundles add. Computed on demand;
 * nothing is kept.
 */
final class ExplorerTree implements ITreeContentProvider {

	private static final Object[] NOTHING = {};

	private final ContributedContents contents = new ContributedContents();

	private final Map<EClass, List<EReference>> lists = new ConcurrentHashMap<>();

	@Override
	public Object[] getElements(Object input) {
		return input instanceof Project project
				? Stream.concat(project.roots().stream(), contents.nodes(project).stream()).toArray() : NOTHING;
	}

	@Override
	public Object[] getChildren(Object node) {
		return switch (node) {
			case ElementGroup group -> members(group).toArray();
			case EObject element -> children(element).toArray();
			case ExplorerNode other -> other.children().toArray();
			default -> NOTHING;
		};
	}

	@Override
	public boolean hasChildren(Object node) {
		return switch (node) {
			case ElementGroup group -> !group.members().isEmpty();
			case EObject element -> lists(element.eClass()).stream()
					.anyMatch(list -> !((List<?>) element.eGet(list)).isEmpty());
			case ExplorerNode other -> !other.children().isEmpty();
			default -> false;
		};
	}

	@Override
	public Object getParent(Object node) {
		return switch (node) {
			case ElementGroup group -> group.owner();
			case EObject element when element.eContainer() != null -> parent(element);
			case ExplorerNode other -> other.parent().orElse(null);
			default -> null;
		};
	}

	/** What other bundles add. */
	ContributedContents contents() {
		return contents;
	}

	/** The node below which the parts in {@code feature} of {@code owner} stand. */
	Object nodeOf(EObject owner, EReference feature) {
		return isGrouped(owner.eClass(), feature) ? new ElementGroup(owner, feature) : owner;
	}

	/** The lists of an element that the tree shows, in order. */
	List<EReference> lists(EClass type) {
		return lists.computeIfAbsent(type, ExplorerTree::listsInOrder);
	}

	private Object parent(EObject element) {
		return element.eContainmentFeature().isMany() ? nodeOf(element.eContainer(), element.eContainmentFeature())
				: element.eContainer();
	}

	private boolean isGrouped(EClass owner, EReference feature) {
		return feature != CoordinationPackage.Literals.TERRITORY__AREAS && lists(owner).size() > 1;
	}

	private List<Object> children(EObject element) {
		List<Object> children = new ArrayList<>();
		for (EReference list : lists(element.eClass())) {
			ElementGroup group = new ElementGroup(element, list);
			if (!isGrouped(element.eClass(), list)) {
				children.addAll(members(group));
			} else if (!group.members().isEmpty()) {
				children.add(group);
			}
		}
		return children;
	}

	private static List<? extends EObject> members(ElementGroup group) {
		if (group.feature() == CoordinationPackage.Literals.TERRITORY__AREAS) {
			return group.members().stream().sorted(Comparator.comparing(area -> ((Area) area).getTier())).toList();
		}
		boolean named = CoordinationPackage.Literals.ELEMENT.isSuperTypeOf(group.feature().getEReferenceType());
		return named ? KanaOrder.sort(group.members()) : group.members();
	}

	/** In the order of the model, but figures after people and what they do. */
	private static List<EReference> listsInOrder(EClass type) {
		EReference figures = CoordinationPackage.Literals.TERRITORY__STATISTICS;
		List<EReference> many = type.getEAllContainments().stream().filter(EReference::isMany).toList();
		Stream<EReference> last = many.contains(figures) ? Stream.of(figures) : Stream.empty();
		Stream<EReference> areasFirst = many.stream().filter(list -> list != figures)
				.sorted(Comparator.comparing(list -> list != CoordinationPackage.Literals.TERRITORY__AREAS));
		return Stream.concat(areasFirst, last).toList();
	}
}
