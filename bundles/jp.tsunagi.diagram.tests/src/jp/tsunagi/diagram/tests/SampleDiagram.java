package jp.tsunagi.diagram.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EcoreFactory;

import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.Sheet;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.Border;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LabelStyle;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Routing;
import jp.tsunagi.diagram.view.Shape;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Builds diagrams by hand, of whatever shape a test needs. */
public final class SampleDiagram {

	private static final LabelStyle LABEL = new LabelStyle(10, Set.of(), Rgb.BLACK, LabelStyle.Alignment.CENTER, Optional.empty());

	private final DiagramView view = new DiagramView("sample", EcoreFactory.eINSTANCE.createEObject());

	private final List<ViewNode> nodes = new ArrayList<>();

	/** An empty diagram. */
	public SampleDiagram() {
		view.setTitle("見本");
	}

	/** A random network. */
	public static SampleDiagram random(int nodes, int edges, long seed) {
		SampleDiagram diagram = new SampleDiagram();
		Random random = new Random(seed);
		for (int i = 0; i < nodes; i++) {
			diagram.node("第" + i + "地区" + "社会福祉協議会".substring(random.nextInt(5)));
		}
		for (int i = 0; i < edges; i++) {
			diagram.edge(random.nextInt(nodes), random.nextInt(nodes), "連携" + i, LineStyle.SOLID);
		}
		return diagram;
	}

	/** Adds a node with that label. */
	public ViewNode node(String label) {
		return node(label, Shape.SQUARE, Optional.empty(), ChildPresentation.NONE);
	}

	/** Adds a node, perhaps in a container. */
	public ViewNode node(String label, Shape shape, Optional<ViewNode> parent, ChildPresentation presentation) {
		NodeStyle style = new NodeStyle(shape, new Rgb(220, 230, 240), Optional.empty(), new Border(1, Rgb.BLACK, LineStyle.SOLID), 0,
				Optional.empty(), LABEL, false, OptionalInt.empty(), OptionalInt.empty(), false);
		ViewNode node = new ViewNode("node:" + nodes.size(), "node", "layer", EcoreFactory.eINSTANCE.createEObject(), parent,
				presentation, style);
		node.setLabel(label);
		view.add(node);
		nodes.add(node);
		return node;
	}

	/** Adds an edge between the nodes that were added then. */
	public ViewEdge edge(int source, int target, String label, LineStyle line) {
		EdgeStyle style = new EdgeStyle(Rgb.BLACK, line, 2, Arrow.NONE, Arrow.INPUT, Routing.STRAIGHT, Optional.empty(),
				Optional.of(LABEL), Optional.empty());
		ViewEdge edge = new ViewEdge("edge:" + view.edges().size(), "edge", "layer", EcoreFactory.eINSTANCE.createEObject(),
				nodes.get(source), nodes.get(target), style);
		edge.setLabel(label);
		view.add(edge);
		return edge;
	}

	/** The diagram. */
	public DiagramView view() {
		return view;
	}

	/** The nodes, in the order in which they were added. */
	public List<ViewNode> nodes() {
		return nodes;
	}

	/** The elements that are to be seen. */
	public List<ViewElement> visible() {
		return view.elements().stream().filter(ViewElement::isVisible).toList();
	}

	/** Lays it out from nothing. */
	public Arrangement laidOut(String algorithm) {
		return laidOut(algorithm, new Arrangement(), new LayoutScope.Everything());
	}

	/** Lays it out. */
	public Arrangement laidOut(String algorithm, Arrangement from, LayoutScope scope) {
		return new DiagramLayout(view, TextMeasure.standard()).run(from, LayoutChoice.of(algorithm), scope, new NullProgressMonitor());
	}

	/** Where everything is in {@code arrangement}. */
	public Geometry geometry(Arrangement arrangement) {
		return new Geometry(view, arrangement, TextMeasure.standard(), false);
	}

	/** A sheet of it. */
	public Sheet sheet() {
		return new Sheet(geometry(laidOut(LayoutChoice.STRESS)), Looks.PLAIN, new Sheet.Captions("見本の図", "令和4年1月31日", "一般"),
				Legend.of(view, element -> element instanceof ViewNode ? "団体" : "つながり"));
	}
}
