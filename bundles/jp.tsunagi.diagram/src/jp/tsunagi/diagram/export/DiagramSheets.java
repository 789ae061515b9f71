package jp.tsunagi.diagram.export;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.scene.Annotations;
import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.Sheet;
import jp.tsunagi.diagram.scene.Sheet.Captions;
import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Makes sheets of diagrams that are open. */
public final class DiagramSheets {

	private DiagramSheets() {
	}

	/** How the diagrams of a kind are laid out if nobody chooses another way. */
	public static LayoutChoice layoutOf(DiagramSpecification specification) {
		return specification.layout().map(LayoutChoice::of).orElseGet(() -> LayoutChoice.of(LayoutChoice.STRESS));
	}

	/**
	 * A sheet of {@code session} with its legend, its notes and its pictures. Elements without a place get one, without any
	 * change of the session.
	 *
	 * @param annotations what somebody has put on it
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} is cancelled
	 */
	public static Sheet of(DiagramSession session, Looks looks, Captions captions, Annotations annotations,
			IProgressMonitor monitor) {
		LayoutChoice choice = layoutOf(session.specification());
		Arrangement places = session.arrangement();
		boolean isNew = session.view().elements().stream().noneMatch(element -> isPlaced(element, places));
		Arrangement complete = new DiagramLayout(session.view(), TextMeasure.standard()).run(places, choice,
				isNew ? new LayoutScope.Everything() : new LayoutScope.OnlyNew(), monitor);
		Geometry geometry = new Geometry(session.view(), complete, TextMeasure.standard(), choice.isCurved());
		return new Sheet(geometry, looks, captions, legend(session), annotations);
	}

	private static boolean isPlaced(ViewElement element, Arrangement places) {
		return element instanceof ViewNode && element.isVisible() && places.bounds(element.key()).isPresent();
	}

	/** The legend of what {@code session} shows. */
	public static Legend legend(DiagramSession session) {
		return Legend.of(session.view(), element -> mapping(session, element).map(DiagramElementMapping::label).orElse(""),
				new LookWords(session.specification())::of);
	}

	private static Optional<DiagramElementMapping> mapping(DiagramSession session, ViewElement element) {
		return session.specification().mapping(element.mapping());
	}
}
