package jp.tsunagi.diagram.ui.internal.part;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.internal.open.OpenElement;

/** A part that shows an element of the diagram. */
public interface ElementPart extends GraphicalEditPart {

	/** The element. */
	ViewElement element();

	/** What paints it. */
	Look look();

	/** The diagram that it belongs to. */
	default OpenDiagram diagram() {
		return look().diagram();
	}

	/** On a double click, does what the specification says, else opens the form; returns whether {@code request} was one. */
	default boolean open(Request request) {
		if (request.getType() != RequestConstants.REQ_OPEN) {
			return false;
		}
		Optional<Edit> own = diagram().tools().doubleClick(element());
		own.ifPresentOrElse(Edit::run, () -> Optional.ofNullable(EcoreUtil.getID(element().target()))
				.ifPresent(id -> OpenElement.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), id, Optional.empty())));
		return true;
	}

	/** What screen readers are told: of a node its name, kind and number of ties, of an edge its ends as well. */
	default AccessibleEditPart spoken() {
		int role = element() instanceof ViewNode node && node.isContainer() ? ACC.ROLE_GROUP : ACC.ROLE_GRAPHIC;
		return new SpokenPart(this, role, () -> switch (element()) {
			case ViewNode node -> NLS.bind(Messages.spokenNode, new Object[] {name(node), kind(node), ties(node)});
			case ViewEdge edge -> NLS.bind(Messages.spokenEdge, new Object[] {name(edge.sourceNode()), name(edge.targetNode()),
					edge.label().isBlank() ? kind(edge) : edge.label().replace('\n', ' ')});
		});
	}

	private static String name(ViewElement element) {
		return ElementLabels.of(element.target());
	}

	private static String kind(ViewElement element) {
		return ElementLabels.type(element.target().eClass());
	}

	private static long ties(ViewNode node) {
		return node.outgoing().stream().filter(ViewElement::isVisible).count()
				+ node.incoming().stream().filter(ViewElement::isVisible).count();
	}
}
