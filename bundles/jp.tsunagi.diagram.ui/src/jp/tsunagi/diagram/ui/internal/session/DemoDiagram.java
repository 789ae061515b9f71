package jp.tsunagi.diagram.ui.internal.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.view.*;

public final class DemoDiagram {
	public static OpenDiagram of(Project project) {
		EObject root = project.municipality().orElseThrow();
		DiagramView view = new DiagramView("demo", root);
		Arrangement arrangement = new Arrangement();
		Map<EObject, ViewNode> nodes = new HashMap<>();
		LabelStyle label = new LabelStyle(10, Set.of(), Rgb.BLACK, LabelStyle.Alignment.CENTER, Optional.empty());
		NodeStyle style = new NodeStyle(Shape.SQUARE, new Rgb(220, 240, 250), Optional.empty(), new Border(1, new Rgb(90, 120, 130), LineStyle.SOLID), 8, Optional.empty(), label, false, OptionalInt.empty(), OptionalInt.empty(), false);
		for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();) {
			EObject o = i.next();
			if (o instanceof jp.tsunagi.coordination.Participant p) {
				ViewNode n = new ViewNode("n:" + p.getId(), "n", "l", p, Optional.empty(), ChildPresentation.NONE, style);
				n.setLabel(p.getName());
				view.add(n);
				nodes.put(p, n);
				int k = nodes.size() - 1;
				arrangement.place(n.key(), new Bounds(40 + k % 8 * 220, 40 + k / 8 * 110, 160, 50));
			}
		}
		EdgeStyle es = new EdgeStyle(new Rgb(80, 80, 80), LineStyle.SOLID, 2, Arrow.NONE, Arrow.INPUT_FILLED, Routing.STRAIGHT, Optional.empty(), Optional.of(label), Optional.empty());
		for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();) {
			EObject o = i.next();
			if (o instanceof jp.tsunagi.coordination.Relationship r && nodes.containsKey(r.getSource()) && nodes.containsKey(r.getTarget())) {
				ViewEdge e = new ViewEdge("e:" + r.getId(), "e", "l", r, nodes.get(r.getSource()), nodes.get(r.getTarget()), es);
				e.setLabel("" + r.getKind());
				view.add(e);
			}
		}
		return new OpenDiagram(view, arrangement);
	}
}
