package jp.tsunagi.diagram.ui.internal.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.resource.ImageDescriptor;

import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.ui.internal.figure.SpecificationImages;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** A diagram that is open: what it shows, where that is, and what can be done with it. */
public final class OpenDiagram {

	private final DiagramSynchronizer synchronizer;

	private final Arrangement arrangement;

	/** Shows what {@code synchronizer} keeps true as {@code arrangement} says. */
	public OpenDiagram(DiagramSynchronizer synchronizer, Arrangement arrangement) {
		this.synchronizer = synchronizer;
		this.arrangement = arrangement;
	}

	/** The description that it is an instance of. */
	public DiagramSpecification specification() {
		return synchronizer.specification();
	}

	/** What keeps it true to the model. */
	public DiagramSynchronizer synchronizer() {
		return synchronizer;
	}

	/** What is shown. */
	public DiagramView view() {
		return synchronizer.view();
	}

	/** Where that is. */
	public Arrangement arrangement() {
		return arrangement;
	}

	/** The tools of the palette, those of a section together. */
	public List<PaletteTool> palette() {
		return List.of();
	}

	/** The picture of {@code tool}. */
	public Optional<ImageDescriptor> image(PaletteTool tool) {
		return tool.icon().flatMap(SpecificationImages::descriptor);
	}

	/** What makes an element in {@code container}, or in the diagram, at {@code place} there. */
	public Optional<Command> create(PaletteTool tool, Optional<ViewElement> container, Point place) {
		return Optional.empty();
	}

	/** Whether some tie may begin at {@code source}. */
	public boolean canConnectFrom(ViewElement source) {
		return true;
	}

	/** Whether the tie that {@code tool} makes may begin at {@code source}. */
	public boolean canConnectFrom(PaletteTool tool, ViewElement source) {
		return true;
	}

	/** The tools that can make a tie from {@code source} to {@code target}. */
	public List<PaletteTool> ties(ViewElement source, ViewElement target) {
		return List.of();
	}

	/** What makes a tie from {@code source} to {@code target}. */
	public Optional<Command> connect(PaletteTool tool, ViewElement source, ViewElement target) {
		return Optional.empty();
	}

	/** What takes an end of {@code edge}, the first one if {@code source} says so, to {@code end}. */
	public Optional<Command> reconnect(ViewEdge edge, boolean source, ViewElement end) {
		return Optional.empty();
	}

	/** What takes {@code element} into {@code container}, or out of all containers. */
	public Optional<Command> moveInto(ViewElement element, Optional<ViewElement> container) {
		return Optional.empty();
	}

	/** The text of {@code element} that can be edited; empty if that cannot be. */
	public Optional<String> editableLabel(ViewElement element) {
		return Optional.of(element.label());
	}

	/** What changes the label of {@code element}. */
	public Optional<Command> edit(ViewElement element, String text) {
		return Optional.empty();
	}

	/** Where a node is, in the coordinates of the diagram. */
	public Bounds bounds(ViewNode node) {
		Bounds own = arrangement.bounds(node.key()).orElse(new Bounds(0, 0, 1, 1));
		return node.parent().map(this::bounds).map(outer -> own.moved(outer.x(), outer.y())).orElse(own);
	}

	/** What deletes {@code elements} as the specification says; empty if it says nothing of that. */
	public Optional<Command> delete(List<ViewElement> elements) {
		return Optional.empty();
	}

	/** What hides {@code elements} in this diagram. */
	public Optional<Command> hide(List<ViewElement> elements) {
		Set<String> hidden = new LinkedHashSet<>(synchronizer.hidden());
		elements.forEach(element -> hidden.add(element.key()));
		return hidden(Messages.hide, hidden);
	}

	/** What shows {@code elements} again that are hidden in this diagram. */
	public Optional<Command> show(List<ViewElement> elements) {
		Set<String> hidden = new LinkedHashSet<>(synchronizer.hidden());
		elements.forEach(element -> hidden.remove(element.key()));
		return hidden(Messages.show, hidden);
	}

	/** What shows again everything that is hidden in this diagram. */
	public Optional<Command> showHidden() {
		return hidden(Messages.show, Set.of());
	}

	private Optional<Command> hidden(String label, Set<String> wanted) {
		return Optional.of(new ViewCommand(label, synchronizer::hidden, synchronizer::setHidden, wanted));
	}
}
