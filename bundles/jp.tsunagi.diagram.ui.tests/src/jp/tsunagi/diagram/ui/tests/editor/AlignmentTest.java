package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.ui.internal.arrange.Alignment;
import jp.tsunagi.diagram.view.Bounds;

class AlignmentTest {

	private static SequencedMap<String, Bounds> three() {
		SequencedMap<String, Bounds> nodes = new LinkedHashMap<>();
		nodes.put("a", new Bounds(0, 0, 40, 20));
		nodes.put("b", new Bounds(300, 50, 60, 30));
		nodes.put("c", new Bounds(100, 200, 100, 40));
		return nodes;
	}

	@Test
	void othersFollowWhatWasSelectedLast() {
		assertEquals(Map.of("a", new Bounds(100, 0, 40, 20), "b", new Bounds(100, 50, 60, 30)), Alignment.LEFT.apply(three()));
		assertEquals(Map.of("a", new Bounds(130, 0, 40, 20), "b", new Bounds(120, 50, 60, 30)), Alignment.CENTER.apply(three()));
		assertEquals(Map.of("a", new Bounds(0, 0, 100, 40), "b", new Bounds(300, 50, 100, 40)), Alignment.SIZE.apply(three()));
	}

	@Test
	void distancesBecomeEqualBetweenTheOutermost() {
		assertEquals(Map.of("c", new Bounds(120, 200, 100, 40)), Alignment.HORIZONTALLY.apply(three()));
	}

	@Test
	void oneNodeStaysWhereItIs() {
		SequencedMap<String, Bounds> one = new LinkedHashMap<>(Map.of("a", new Bounds(0, 0, 40, 20)));
		assertEquals(Map.of(), Alignment.LEFT.apply(one));
	}
}
