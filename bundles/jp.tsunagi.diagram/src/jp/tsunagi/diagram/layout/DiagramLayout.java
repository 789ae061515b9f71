package jp.tsunagi.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;

import jp.tsunagi.diagram.internal.layout.Layouts;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewNode;

/**
 * Finds places for the elements of a diagram. The same diagram gets the same places every time and on every machine. Reads
 * the diagram, changes nothing but the arrangement that it returns: fit for a thread of its own as long as the diagram is not
 * synchronised meanwhile.
 */
public final class DiagramLayout {

	private final DiagramView view;

	private final NodeSizes sizes;

	/** A layout of {@code view}. */
	public DiagramLayout(DiagramView view, TextMeasure measure) {
		this.view = view;
		this.sizes = new NodeSizes(measure);
	}

	/**
	 * Lays out what {@code scope} allows. Components of more than 250 nodes, in layers of more than 700, are laid out by forces
	 * whatever was chosen, so that nobody waits for minutes.
	 *
	 * @param current where everything is; not changed
	 * @return where everything is then
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} is cancelled
	 */
	public Arrangement run(Arrangement current, LayoutChoice choice, LayoutScope scope, IProgressMonitor monitor) {
		Arrangement result = current.copy();
		Layouts layouts = new Layouts(view, sizes, choice, result, monitor);
		Set<String> placed = result.placedByHand();
		switch (scope) {
			case LayoutScope.Everything everything -> layouts.run(node -> false);
			case LayoutScope.KeepPlaced keep -> layouts.run(hasPlace(current).and(node -> placed.contains(node.key())));
			case LayoutScope.OnlyNew onlyNew -> layouts.run(hasPlace(current));
			case LayoutScope.Selection selection -> selectedByContainer(selection.nodes()).forEach(layouts::arrange);
		}
		return result;
	}

	private static Predicate<ViewNode> hasPlace(Arrangement current) {
		Set<String> known = new HashSet<>(current.nodes());
		return node -> known.contains(node.key());
	}

	private Map<Optional<ViewNode>, List<ViewNode>> selectedByContainer(Set<ViewNode> nodes) {
		Map<Optional<ViewNode>, List<ViewNode>> byContainer = new LinkedHashMap<>();
		view.elements().stream().filter(ViewNode.class::isInstance).map(ViewNode.class::cast).filter(nodes::contains)
				.forEach(node -> byContainer.computeIfAbsent(node.parent(), none -> new ArrayList<>()).add(node));
		return byContainer;
	}
}
