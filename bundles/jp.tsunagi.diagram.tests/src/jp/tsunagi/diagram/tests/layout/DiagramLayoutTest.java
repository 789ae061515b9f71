package jp.tsunagi.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.diagram.geometry.EdgeLabel;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.NodeLabel;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.tests.SampleDiagram;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Shape;
import jp.tsunagi.diagram.view.ViewNode;

/** Layouts put nothing on anything else, move nothing that is to stay, and come out the same every time. */
class DiagramLayoutTest {

	@ParameterizedTest
	@ValueSource(strings = {"stress", "force", "layered", "radial", "mrtree"})
	void noNodeLiesOnAnother(String algorithm) {
		for (int seed = 0; seed < 3; seed++) {
			SampleDiagram diagram = SampleDiagram.random(40, 50, seed);
			assertApart(boxes(diagram, diagram.geometry(diagram.laidOut(algorithm))));
		}
	}

	@Test
	void neitherNodesNorLabelsOfEdgesOverlap() {
		for (int seed = 0; seed < 5; seed++) {
			SampleDiagram diagram = SampleDiagram.random(30, 45, seed);
			Geometry geometry = diagram.geometry(diagram.laidOut(LayoutChoice.STRESS));
			List<Bounds> boxes = boxes(diagram, geometry);
			diagram.view().edges().forEach(edge -> geometry.labels(edge).stream().map(EdgeLabel::box).forEach(boxes::add));
			assertEquals(75, boxes.size());
			assertApart(boxes);
		}
	}

	@Test
	void labelsStayApartWhenNodesAreMoved() {
		SampleDiagram diagram = SampleDiagram.random(20, 30, 1);
		Arrangement arrangement = diagram.laidOut(LayoutChoice.STRESS);
		Geometry geometry = diagram.geometry(arrangement);
		geometry.labels(diagram.view().edges().iterator().next());
		ViewNode moved = diagram.nodes().get(3);
		arrangement.place(moved.key(), arrangement.bounds(moved.key()).orElseThrow().moved(-2000, 0));
		geometry.forget(Set.of(moved));
		List<Bounds> boxes = boxes(diagram, geometry);
		diagram.view().edges().forEach(edge -> geometry.labels(edge).stream().map(EdgeLabel::box).forEach(boxes::add));
		assertApart(boxes);
	}

	@ParameterizedTest
	@ValueSource(strings = {"stress", "force", "layered", "radial", "mrtree"})
	void theSameDiagramGetsTheSamePlaces(String algorithm) {
		assertEquals(places(SampleDiagram.random(60, 90, 7).laidOut(algorithm)),
				places(SampleDiagram.random(60, 90, 7).laidOut(algorithm)));
	}

	@Test
	void aLargeDiagramGetsTheSamePlacesWithoutOverlaps() {
		SampleDiagram diagram = SampleDiagram.random(900, 1500, 2);
		Arrangement arrangement = diagram.laidOut(LayoutChoice.STRESS);
		assertEquals(places(arrangement), places(SampleDiagram.random(900, 1500, 2).laidOut(LayoutChoice.STRESS)));
		assertApart(diagram.nodes().stream().map(diagram.geometry(arrangement)::bounds).toList());
	}

	@Test
	void whatWasPlacedByHandStaysAndNewOnesStandNearTheirNeighbours() {
		SampleDiagram diagram = SampleDiagram.random(25, 30, 3);
		Arrangement first = diagram.laidOut(LayoutChoice.STRESS);
		diagram.nodes().forEach(node -> first.setPlacedByHand(node.key(), true));
		Map<String, Bounds> before = places(first);
		ViewNode neighbour = diagram.nodes().getFirst();
		ViewNode added = diagram.node("新しい団体");
		diagram.edge(0, diagram.nodes().size() - 1, "連携", LineStyle.SOLID);
		for (LayoutScope scope : List.of(new LayoutScope.KeepPlaced(), new LayoutScope.OnlyNew())) {
			Arrangement second = diagram.laidOut(LayoutChoice.STRESS, first, scope);
			before.forEach((key, bounds) -> assertEquals(bounds, second.bounds(key).orElseThrow()));
			assertApart(boxes(diagram, diagram.geometry(second)));
			double distance = second.bounds(added.key()).orElseThrow().center()
					.distance(second.bounds(neighbour.key()).orElseThrow().center());
			assertTrue(distance < 450, () -> "distance " + distance);
		}
	}

	@Test
	void arrangingASelectionMovesNothingElse() {
		SampleDiagram diagram = SampleDiagram.random(20, 25, 4);
		Arrangement first = diagram.laidOut(LayoutChoice.STRESS);
		Set<ViewNode> selected = Set.copyOf(diagram.nodes().subList(0, 6));
		selected.forEach(node -> first.place(node.key(), new Bounds(900, 700, 120, 40)));
		Arrangement second = diagram.laidOut(LayoutChoice.LAYERED, first, new LayoutScope.Selection(selected));
		diagram.nodes().stream().filter(node -> !selected.contains(node)).forEach(
				node -> assertEquals(first.bounds(node.key()), second.bounds(node.key())));
		assertApart(boxes(diagram, diagram.geometry(second)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"stress", "layered"})
	void containersHoldWhatIsInThem(String algorithm) {
		SampleDiagram diagram = new SampleDiagram();
		ViewNode area = diagram.node("四谷圏域", Shape.SQUARE, Optional.empty(), ChildPresentation.FREE);
		ViewNode inner = diagram.node("町会", Shape.SQUARE, Optional.of(area), ChildPresentation.FREE);
		ViewNode council = diagram.node("協議体", Shape.ELLIPSE, Optional.of(area), ChildPresentation.NONE);
		ViewNode body = diagram.node("体操の会", Shape.SQUARE, Optional.of(inner), ChildPresentation.NONE);
		diagram.node("外の団体");
		diagram.edge(2, 3, "支援", LineStyle.SOLID);
		diagram.edge(3, 4, "連携", LineStyle.SOLID);
		Geometry geometry = diagram.geometry(diagram.laidOut(algorithm));
		for (ViewNode[] pair : new ViewNode[][] {{area, inner}, {area, council}, {inner, body}}) {
			Bounds outer = geometry.bounds(pair[0]);
			assertEquals(outer, outer.union(geometry.bounds(pair[1])), pair[1].label());
			Bounds header = geometry.label(pair[0]).orElseThrow().bounds();
			assertFalse(header.intersects(geometry.bounds(pair[1])), pair[1].label());
		}
	}

	@Test
	void tenThousandTiesOnOneNodeAreLaidOut() {
		SampleDiagram diagram = new SampleDiagram();
		for (int i = 0; i <= 2000; i++) {
			diagram.node("団体" + i);
		}
		for (int i = 0; i < 10_000; i++) {
			diagram.edge(0, 1 + i % 2000, "", LineStyle.SOLID);
		}
		Arrangement arrangement = diagram.laidOut(LayoutChoice.STRESS);
		Geometry geometry = diagram.geometry(arrangement);
		diagram.view().edges().forEach(edge -> assertTrue(geometry.route(edge).points().size() >= 2));
		assertApart(diagram.nodes().stream().map(geometry::bounds).toList());
	}

	@Test
	void aCrowdIsSpreadNoFurtherThanNeeded() {
		SampleDiagram diagram = SampleDiagram.random(2500, 10_000, 7);
		List<Bounds> boxes = boxes(diagram, diagram.geometry(diagram.laidOut(LayoutChoice.STRESS)));
		assertApart(boxes);
		Bounds all = boxes.stream().reduce(Bounds::union).orElseThrow();
		double room = all.width() * all.height() / boxes.stream().mapToDouble(box -> box.width() * box.height()).sum();
		assertTrue(room < 4.5, () -> "takes " + room + " times the room of its boxes");
	}

	@Test
	void parallelTiesAndLoopsAreToldApart() {
		SampleDiagram diagram = new SampleDiagram();
		diagram.node("社協");
		diagram.node("町会");
		for (int i = 0; i < 4; i++) {
			diagram.edge(i % 2, 1 - i % 2, "", LineStyle.SOLID);
		}
		diagram.edge(0, 0, "", LineStyle.SOLID);
		diagram.edge(0, 0, "", LineStyle.SOLID);
		Geometry geometry = diagram.geometry(diagram.laidOut(LayoutChoice.STRESS));
		assertEquals(6, diagram.view().edges().stream().map(edge -> Set.copyOf(geometry.route(edge).flattened())).distinct().count());
	}

	@Test
	void stopsWhenNobodyWaitsAnyLonger() {
		SampleDiagram diagram = SampleDiagram.random(600, 900, 5);
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		DiagramLayout layout = new DiagramLayout(diagram.view(), TextMeasure.standard());
		for (String algorithm : LayoutChoice.ALGORITHMS) {
			assertThrows(OperationCanceledException.class, () -> layout.run(new Arrangement(), LayoutChoice.of(algorithm),
					new LayoutScope.Everything(), monitor), algorithm);
		}
	}

	@Test
	void saysWhatItDoesAndStopsAtAnyOfIt() {
		SampleDiagram diagram = SampleDiagram.random(600, 900, 5);
		DiagramLayout layout = new DiagramLayout(diagram.view(), TextMeasure.standard());
		List<String> tasks = new ArrayList<>();
		double[] total = {0, 0};
		layout.run(new Arrangement(), LayoutChoice.of(LayoutChoice.STRESS), new LayoutScope.Everything(), new NullProgressMonitor() {
			@Override
			public void beginTask(String name, int work) {
				total[0] = work;
			}

			@Override
			public void subTask(String name) {
				tasks.add(name);
			}

			@Override
			public void worked(int work) {
				total[1] += work;
			}
		});
		assertTrue(new HashSet<>(tasks).size() >= 2, tasks::toString);
		assertEquals(total[0], total[1], 1);
		for (String task : Set.copyOf(tasks)) {
			NullProgressMonitor stopping = new NullProgressMonitor() {
				@Override
				public void subTask(String name) {
					setCanceled(isCanceled() || name.equals(task));
				}
			};
			assertThrows(OperationCanceledException.class, () -> layout.run(new Arrangement(), LayoutChoice.of(LayoutChoice.STRESS),
					new LayoutScope.Everything(), stopping), task);
		}
	}

	private static List<Bounds> boxes(SampleDiagram diagram, Geometry geometry) {
		List<Bounds> boxes = new ArrayList<>();
		for (ViewNode node : diagram.nodes()) {
			boxes.add(geometry.label(node).filter(NodeLabel::outside).map(label -> geometry.bounds(node).union(label.bounds()))
					.orElse(geometry.bounds(node)));
		}
		return boxes;
	}

	private static void assertApart(List<Bounds> boxes) {
		for (int i = 0; i < boxes.size(); i++) {
			for (int j = i + 1; j < boxes.size(); j++) {
				Bounds one = boxes.get(i);
				Bounds other = boxes.get(j);
				assertFalse(one.intersects(other), () -> one + " and " + other);
			}
		}
	}

	private static Map<String, Bounds> places(Arrangement arrangement) {
		Map<String, Bounds> places = new HashMap<>();
		arrangement.nodes().forEach(node -> places.put(node, arrangement.bounds(node).orElseThrow()));
		return places;
	}
}
