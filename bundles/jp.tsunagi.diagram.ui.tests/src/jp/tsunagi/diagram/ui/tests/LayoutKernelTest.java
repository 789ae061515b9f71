package jp.tsunagi.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.eclipse.elk.alg.force.options.ForceMetaDataProvider;
import org.eclipse.elk.alg.force.options.StressMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.alg.radial.options.RadialMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each algorithm of ELK that diagrams use works in OSGi, also those that exist only in an older version than ELK's core. */
class LayoutKernelTest {
	@ParameterizedTest
	@ValueSource(strings = {"layered", "force", "stress", "radial", "mrtree"})
	void laysOutAStar(String algorithm) {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider(),
				new ForceMetaDataProvider(), new StressMetaDataProvider(), new RadialMetaDataProvider(), new MrTreeMetaDataProvider());
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk." + algorithm);
		ElkNode middle = node(graph);
		IntStream.range(0, 4).forEach(leaf -> ElkGraphUtil.createSimpleEdge(middle, node(graph)));

		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());

		long places = graph.getChildren().stream().map(each -> each.getX() + "," + each.getY()).distinct().count();
		assertEquals(5, places);
		assertTrue(graph.getWidth() > 100 && graph.getHeight() > 30, graph.toString());
	}

	private static ElkNode node(ElkNode graph) {
		ElkNode result = ElkGraphUtil.createNode(graph);
		result.setDimensions(100, 30);
		return result;
	}
}
