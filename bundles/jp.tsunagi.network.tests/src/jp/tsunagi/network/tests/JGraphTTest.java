package jp.tsunagi.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.generate.StarGraphGenerator;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** JGraphT works as a bundle, with the heaps and numbers it needs. */
class JGraphTTest {
	@Test
	void theMiddleOfAStarIsBetweenAllOthers() {
		Graph<Integer, DefaultEdge> star = new SimpleGraph<>(
				SupplierUtil.createIntegerSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
		new StarGraphGenerator<Integer, DefaultEdge>(5).generateGraph(star);

		assertEquals(6.0, new BetweennessCentrality<>(star).getVertexScore(0));
		assertEquals(Set.of(0), new BiconnectivityInspector<>(star).getCutpoints());
	}
}
