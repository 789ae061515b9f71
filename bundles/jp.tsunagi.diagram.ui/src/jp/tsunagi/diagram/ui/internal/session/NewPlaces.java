package jp.tsunagi.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/**
 * Finds places for what comes into a diagram while it is open. If it goes again before that was saved, such as when its creation
 * is undone, everything is where it was before; if it comes back, where it was with it.
 */
final class NewPlaces {

	private static final double BORDER = 4;

	private final OpenDiagram diagram;

	private final List<Step> steps = new ArrayList<>();

	private Optional<Expected> expected = Optional.empty();

	/** Where the element that is being made is to be. */
	private record Expected(Optional<ViewNode> container, Point place) {
	}

	/** What the arrival of some nodes, by their keys, has moved. */
	private record Step(Set<String> nodes, Map<String, Place> before, Map<String, Place> after) {
	}

	NewPlaces(OpenDiagram diagram) {
		this.diagram = diagram;
	}

	/** Where the middle of the next new element in {@code container}, or in the diagram, is to be. */
	void expect(Optional<ViewNode> container, Point place) {
		expected = Optional.of(new Expected(container, place));
	}

	/** From now on everything stays where it is, whatever goes. */
	void keep() {
		steps.clear();
	}

	/** Places what has come; the others stay but for what it needs room from. */
	void follow(DiagramChange change) {
		Set<String> gone = keys(change.removed());
		steps.reversed().stream().filter(step -> step.nodes().stream().anyMatch(gone::contains)).filter(step -> !isShown(step))
				.forEach(step -> move(step.before(), step.after()));
		Set<String> come = keys(change.added());
		steps.stream().filter(step -> step.nodes().stream().anyMatch(come::contains)).filter(this::isShown)
				.forEach(step -> move(step.after(), step.before()));
		List<ViewNode> unplaced = change.added().stream().filter(ViewNode.class::isInstance).map(ViewNode.class::cast)
				.filter(node -> diagram.arrangement().bounds(node.key()).isEmpty()).toList();
		if (!unplaced.isEmpty()) {
			place(unplaced);
		}
	}

	private static Set<String> keys(Collection<? extends ViewElement> elements) {
		return elements.stream().map(ViewElement::key).collect(Collectors.toSet());
	}

	private boolean isShown(Step step) {
		return step.nodes().stream().anyMatch(key -> diagram.view().element(key).isPresent());
	}

	/** What was moved again since then stays. */
	private void move(Map<String, Place> to, Map<String, Place> from) {
		from.forEach((key, place) -> {
			if (place.equals(Place.of(diagram.arrangement(), key))) {
				to.get(key).apply(diagram.arrangement(), key);
			}
		});
	}

	/** Where the user has clicked, else where they are in nobody's way. */
	private void place(List<ViewNode> unplaced) {
		Arrangement arrangement = diagram.arrangement();
		Arrangement former = arrangement.copy();
		Set<String> moved = new LinkedHashSet<>();
		Consumer<Set<String>> listener = moved::addAll;
		arrangement.addListener(listener);
		expected.ifPresent(wanted -> unplaced.stream().filter(node -> node.parent().equals(wanted.container())).findFirst()
				.ifPresent(node -> {
					NodeSizes sizes = new NodeSizes(TextMeasure.standard());
					Size size = sizes.natural(node);
					Point corner = wanted.place().plus(-size.width() / 2, -size.height() / 2);
					arrangement.place(node.key(), Bounds.at(wanted.container().map(container -> inside(corner, sizes.header(container)))
							.orElse(corner), size));
					arrangement.setPlacedByHand(node.key(), true);
				}));
		expected = Optional.empty();
		arrangement.become(new DiagramLayout(diagram.view(), TextMeasure.standard())
				.run(arrangement, diagram.layout(), new LayoutScope.OnlyNew(), new NullProgressMonitor()));
		arrangement.removeListener(listener);
		steps.add(new Step(keys(unplaced), places(former, moved), places(arrangement, moved)));
	}

	/** Not over the border of a container, nor over its name. */
	private static Point inside(Point corner, double header) {
		return new Point(Math.max(BORDER, corner.x()), Math.max(header + BORDER, corner.y()));
	}

	private static Map<String, Place> places(Arrangement arrangement, Set<String> keys) {
		return keys.stream().collect(Collectors.toMap(Function.identity(), key -> Place.of(arrangement, key)));
	}
}
