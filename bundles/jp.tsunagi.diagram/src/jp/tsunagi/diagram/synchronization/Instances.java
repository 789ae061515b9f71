package jp.tsunagi.diagram.synchronization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The objects of a model by their class. */
final class Instances {

	private final ResourceSet resources;

	private final Map<EClass, Set<EObject>> byClass = new HashMap<>();

	/** The objects of each class in the order of the files; empty while somebody has changed that order. */
	private Optional<Map<EClass, List<EObject>>> inOrder = Optional.empty();

	Instances(ResourceSet resources) {
		this.resources = resources;
	}

	boolean add(EObject object) {
		inOrder = Optional.empty();
		return byClass.computeIfAbsent(object.eClass(), type -> new HashSet<>()).add(object);
	}

	boolean remove(EObject object) {
		inOrder = Optional.empty();
		Set<EObject> objects = byClass.get(object.eClass());
		return objects != null && objects.remove(object);
	}

	boolean contains(EObject object) {
		Set<EObject> objects = byClass.get(object.eClass());
		return objects != null && objects.contains(object);
	}

	void orderChanged() {
		inOrder = Optional.empty();
	}

	int size() {
		return byClass.values().stream().mapToInt(Collection::size).sum();
	}

	/** The objects of the classes that {@code type} holds for, in the order of the files. */
	List<EObject> inOrder(Predicate<EClass> type) {
		Map<EClass, List<EObject>> ordered = inOrder.orElseGet(this::collect);
		inOrder = Optional.of(ordered);
		List<EClass> fitting = ordered.keySet().stream().filter(type).toList();
		return switch (fitting.size()) {
			case 0 -> List.of();
			case 1 -> ordered.get(fitting.getFirst());
			default -> collect(new HashSet<>(fitting));
		};
	}

	private Map<EClass, List<EObject>> collect() {
		Map<EClass, List<EObject>> ordered = new HashMap<>();
		visit(object -> ordered.computeIfAbsent(object.eClass(), type -> new ArrayList<>()).add(object));
		return ordered;
	}

	private List<EObject> collect(Set<EClass> classes) {
		List<EObject> found = new ArrayList<>();
		visit(object -> !classes.contains(object.eClass()) || found.add(object));
		return found;
	}

	/** Not recursive: a model may be deep. */
	private void visit(Predicate<EObject> visitor) {
		Deque<EObject> open = new ArrayDeque<>();
		roots(resources).reversed().forEach(open::push);
		while (!open.isEmpty()) {
			EObject object = open.pop();
			if (contains(object)) {
				visitor.test(object);
				// each access to the list itself would begin at its head
				Object[] children = object.eContents().toArray();
				for (int index = children.length - 1; index >= 0; index--) {
					open.push((EObject) children[index]);
				}
			}
		}
	}

	/** What stands at the top of the files, but for what is held by an object of another one. */
	static List<EObject> roots(ResourceSet resources) {
		List<EObject> roots = new ArrayList<>();
		for (Resource resource : resources.getResources()) {
			resource.getContents().stream().filter(root -> root.eContainer() == null).forEach(roots::add);
		}
		return roots;
	}
}
