package jp.tsunagi.diagram.ui.internal.editor;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.design.services.TieServices;
import jp.tsunagi.diagram.ui.internal.finding.ElementFindings;
import jp.tsunagi.diagram.ui.internal.hover.ElementToolTip.HoverText;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;

/** What the pointer tells of an element: its name in full, what kind of thing it is, and what the specification says of it. */
final class ElementText implements HoverText {

	private final ElementFindings findings;

	ElementText(ElementFindings findings) {
		this.findings = findings;
	}

	@Override
	public String of(ViewElement element) {
		String wrong = findings.text(element);
		return wrong.isBlank() ? text(element) : text(element) + "\n\n" + wrong;
	}

	private static String text(ViewElement element) {
		if (element instanceof ViewEdge && element.target() instanceof Relationship tie) {
			// the format of the specification has no place for what edges tell
			return new TieServices().tieExplanation(tie);
		}
		String name = ElementLabels.of(element.target());
		String type = ElementLabels.type(element.target().eClass());
		String told = element.tooltip().equals(name) || element.tooltip().equals(element.label()) ? "" : element.tooltip();
		// the classes of plans have no names that users know
		boolean isNamed = element.target().eClass().getEPackage() == CoordinationPackage.eINSTANCE;
		String heading = !name.isBlank() && !name.equals(type) ? name : isNamed ? type : element.label();
		String kind = heading.equals(type) || !isNamed ? "" : type;
		return told.isBlank() ? heading + "\n" + kind : told.contains(heading) ? told : heading + "\n" + told;
	}
}
