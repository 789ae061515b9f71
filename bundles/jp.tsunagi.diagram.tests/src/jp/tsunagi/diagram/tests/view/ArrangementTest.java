package jp.tsunagi.diagram.tests.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** An arrangement tells of what has moved, and of nothing else. */
class ArrangementTest {

	private final Arrangement arrangement = new Arrangement();

	private final List<Set<String>> told = new ArrayList<>();

	@Test
	void tellsOnceOfWhatHasMoved() {
		arrangement.place("a", new Bounds(0, 0, 10, 10));
		arrangement.place("b", new Bounds(20, 0, 10, 10));
		arrangement.addListener(told::add);
		Arrangement moved = arrangement.copy();
		moved.place("b", new Bounds(40, 0, 10, 10));
		moved.bend("a-b", List.of(new Point(15, 5)));
		arrangement.become(moved);
		assertEquals(List.of(Set.of("b", "a-b")), told);
		assertEquals(List.of(new Point(15, 5)), arrangement.bends("a-b"));
	}

	@Test
	void saysNothingOfWhatStaysWhereItIs() {
		arrangement.place("a", new Bounds(0, 0, 10, 10));
		arrangement.addListener(told::add);
		arrangement.place("a", new Bounds(0, 0, 10, 10));
		arrangement.bend("a-b", List.of());
		arrangement.become(arrangement.copy());
		assertEquals(List.of(), told);
	}
}
