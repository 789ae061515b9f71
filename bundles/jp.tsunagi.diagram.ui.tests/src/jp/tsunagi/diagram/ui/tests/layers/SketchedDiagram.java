package jp.tsunagi.diagram.ui.tests.layers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
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
import jp.tsunagi.diagram.view.ViewNode;

/** Everybody in a project and their ties, drawn without a specification. */
final class SketchedDiagram {

	static final String BODIES = "bodies";

	private SketchedDiagram() {
	}

	static DiagramView of(Project project) {
		DiagramView view = new DiagramView("sketch", project.municipality().orElseThrow());
		view.setTitle("府中市の関係図");
		Map<Participant, ViewNode> nodes = new HashMap<>();
		ProjectContents.all(project, Participant.class).forEach(participant -> {
			String layer = participant instanceof ActivityBody ? BODIES : "default";
			ViewNode node = new ViewNode("node:" + participant.getId(), participant.eClass().getName(), layer, participant,
					Optional.empty(), ChildPresentation.NONE, style(participant instanceof ActivityBody ? Shape.ELLIPSE : Shape.SQUARE));
			nodes.put(participant, node);
			view.add(node);
		});
		ProjectContents.all(project, Relationship.class).forEach(tie -> view.add(new ViewEdge("tie:" + tie.getId(), "tie", "default", tie,
				nodes.get(tie.getSource()), nodes.get(tie.getTarget()), style(tie))));
		return view;
	}

	static boolean isWeak(ViewEdge edge) {
		return ((Relationship) edge.target()).getStrength() == Strength.WEAK;
	}

	private static NodeStyle style(Shape shape) {
		LabelStyle label = new LabelStyle(10, Set.of(), Rgb.BLACK, LabelStyle.Alignment.CENTER, Optional.empty());
		Border border = new Border(1, new Rgb(0x2b, 0x5c, 0x8a), LineStyle.SOLID);
		return new NodeStyle(shape, new Rgb(0xcf, 0xe3, 0xf1), Optional.empty(), border, 6, Optional.empty(), label, false,
				OptionalInt.empty(), OptionalInt.empty(), false);
	}

	private static EdgeStyle style(Relationship tie) {
		int width = tie.getStrength() == Strength.STRONG ? 4 : tie.getStrength() == Strength.NORMAL ? 2 : 1;
		LineStyle line = tie.getState() == RelationshipState.PLANNED ? LineStyle.DASH
				: "tension".equals(tie.getKind()) ? LineStyle.DASH_DOT : LineStyle.SOLID;
		return new EdgeStyle(new Rgb(0x4a, 0x5a, 0x61), line, width, Arrow.NONE, Arrow.INPUT_FILLED, Routing.STRAIGHT,
				Optional.empty(), Optional.empty(), Optional.empty());
	}
}
