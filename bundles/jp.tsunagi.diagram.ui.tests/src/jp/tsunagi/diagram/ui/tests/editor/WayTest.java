package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.ui.internal.focus.Neighbourhood;
import jp.tsunagi.diagram.ui.internal.keyboard.Way;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.Border;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LabelStyle;
import jp.tsunagi.diagram.view.LabelStyle.Alignment;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Routing;
import jp.tsunagi.diagram.view.Shape;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Five nodes: {@code middle} tied to one on each side, {@code right} to {@code far} behind it. */
class WayTest {

	private final DiagramView view = new DiagramView("test", object());

	private final Map<ViewNode, Bounds> places = new LinkedHashMap<>();

	private final ViewNode middle = node("middle", 200, 200);

	private final ViewNode left = node("left", 0, 210);

	private final ViewNode above = node("above", 190, 0);

	private final ViewNode right = node("right", 400, 190);

	private final ViewNode far = node("far", 600, 400);

	private final ViewEdge toAbove = edge(middle, above);

	private final ViewEdge toRight = edge(middle, right);

	private final ViewEdge fromLeft = edge(left, middle);

	private final ViewEdge toFar = edge(right, far);

	@Test
	void arrowsLeadToWhatLiesOnThatSide() {
		assertEquals(Optional.of(left), follow(Way.LEFT, middle));
		assertEquals(Optional.of(above), follow(Way.UP, middle));
		assertEquals(Optional.of(right), follow(Way.RIGHT, middle));
		assertEquals(Optional.of(far), follow(Way.DOWN, middle));
		assertEquals(Optional.empty(), follow(Way.LEFT, left));
	}

	@Test
	void tiesComeClockwise() {
		assertEquals(Optional.of(toRight), Way.NEXT_TIE.follow(toAbove, Optional.of(middle), places.keySet(), places::get));
		assertEquals(Optional.of(fromLeft), Way.NEXT_TIE.follow(toRight, Optional.of(middle), places.keySet(), places::get));
	}

	@Test
	void aTieLeadsToItsOtherEndAndBack() {
		assertEquals(Optional.of(far), Way.INTO.follow(toFar, Optional.of(right), places.keySet(), places::get));
		assertEquals(Optional.of(left), Way.INTO.follow(fromLeft, Optional.of(middle), places.keySet(), places::get));
		assertEquals(Optional.of(middle), Way.OUT.follow(fromLeft, Optional.of(middle), places.keySet(), places::get));
	}

	@Test
	void aNeighbourhoodHoldsTheTiesInsideIt() {
		assertEquals(Set.of("middle", "left", "above", "right", "middle-above", "middle-right", "left-middle"), keys(1));
		assertEquals(9, keys(2).size());
	}

	private Set<String> keys(int hops) {
		return Neighbourhood.of(List.of(middle), hops).stream().map(ViewElement::key).collect(Collectors.toSet());
	}

	private Optional<ViewElement> follow(Way way, ViewNode from) {
		return way.follow(from, Optional.empty(), places.keySet(), places::get);
	}

	private ViewNode node(String key, double x, double y) {
		LabelStyle label = new LabelStyle(10, Set.of(), Rgb.BLACK, Alignment.CENTER, Optional.empty());
		NodeStyle style = new NodeStyle(Shape.SQUARE, Rgb.WHITE, Optional.empty(), new Border(1, Rgb.BLACK, LineStyle.SOLID), 0,
				Optional.empty(), label, false, OptionalInt.empty(), OptionalInt.empty(), false);
		ViewNode node = new ViewNode(key, "node", "layer", object(), Optional.empty(), ChildPresentation.NONE, style);
		view.add(node);
		places.put(node, new Bounds(x, y, 80, 30));
		return node;
	}

	private ViewEdge edge(ViewNode source, ViewNode target) {
		EdgeStyle style = new EdgeStyle(Rgb.BLACK, LineStyle.SOLID, 1, Arrow.NONE, Arrow.NONE, Routing.STRAIGHT, Optional.empty(),
				Optional.empty(), Optional.empty());
		ViewEdge edge = new ViewEdge(source.key() + '-' + target.key(), "edge", "layer", object(), source, target, style);
		view.add(edge);
		return edge;
	}

	private static EObject object() {
		return EcoreFactory.eINSTANCE.createEObject();
	}
}
