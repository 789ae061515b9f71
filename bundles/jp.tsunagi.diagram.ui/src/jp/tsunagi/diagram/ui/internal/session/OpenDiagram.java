package jp.tsunagi.diagram.ui.internal.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.resource.ImageDescriptor;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.tool.Tooling;
import jp.tsunagi.diagram.ui.internal.figure.SpecificationImages;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** A diagram that is open: what it shows, where that is, and what can be done with it. All editors of it share it. */
public final class OpenDiagram {

	private final DiagramSession session;

	private final DiagramTools tools;

	private final Remarks remarks;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private Optional<Expected> expected = Optional.empty();

	private boolean laidOut;

	private boolean dirty;

	/** Where the element that is being made is to be. */
	private record Expected(Optional<ViewNode> container, Point place) {
	}

	OpenDiagram(DiagramSession session, Project project) throws SpecificationException {
		this.session = session;
		remarks = new Remarks(session);
		ContributedSpecification contributed = Specifications.of(session.specification());
		Evaluator evaluator = new Evaluator(Evaluator.USUAL_LIMIT,
				problem -> ILog.of(OpenDiagram.class).warn(problem.getMessage(), problem));
		tools = new DiagramTools(this, new Tooling(session.specification(), session.view(),
				CompiledExpressions.of(contributed.specification(), Services.of(contributed)), evaluator, project::isProtected));
		laidOut = isPlaced();
		// before any editor hears of them
		view().addListener(this::placeNew);
	}

	private boolean isPlaced() {
		return view().elements().stream().filter(ViewNode.class::isInstance).allMatch(node -> arrangement().bounds(node.key()).isPresent());
	}

	/** What was opened, for the engine. */
	public DiagramSession session() {
		return session;
	}

	void dispose() {
		session.dispose();
	}

	void modelChanged() {
		synchronizer().synchronize();
		boolean former = dirty;
		dirty = laidOut && session.isDirty();
		if (dirty != former) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Goes on with what {@code former}, the same diagram of the same project read before, had not saved. */
	void takeOver(OpenDiagram former) {
		synchronizer().setActiveLayers(former.synchronizer().activeLayers());
		synchronizer().setActiveFilters(former.synchronizer().activeFilters());
		synchronizer().setHidden(former.synchronizer().hidden());
		session.setNotes(former.session.notes());
		session.setPictures(former.session.pictures());
		arrangement().become(former.arrangement());
		laidOut = former.laidOut;
		placeNew();
		modelChanged();
	}

	/** Whether its layout has unsaved changes. */
	public boolean isDirty() {
		return dirty;
	}

	/** Runs {@code listener} when it has unsaved changes, or none any more. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Runs {@code listener} no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Saves its layout.
	 *
	 * @throws ProjectException if that is not possible; nothing is lost then
	 */
	public void save(Conflict conflict) throws ProjectException {
		session.save(conflict);
		modelChanged();
		DiagramSessions.get().saved(session);
	}

	/** The description that it is an instance of. */
	public DiagramSpecification specification() {
		return session.specification();
	}

	/** What keeps it true to the model. */
	public DiagramSynchronizer synchronizer() {
		return session.synchronizer();
	}

	/** What is shown. */
	public DiagramView view() {
		return session.view();
	}

	/** Where that is. */
	public Arrangement arrangement() {
		return session.arrangement();
	}

	/** What can be done. */
	public DiagramTools tools() {
		return tools;
	}

	/** The notes and pictures on it. */
	public Remarks remarks() {
		return remarks;
	}

	/** How the specification wants it to be laid out. */
	public LayoutChoice layout() {
		return specification().layout().map(LayoutChoice::of).orElseGet(() -> LayoutChoice.of(LayoutChoice.STRESS));
	}

	/** Whether everything has a place. */
	public boolean isLaidOut() {
		return laidOut;
	}

	/** Takes over the places that a first layout has found. */
	public void take(Arrangement found) {
		arrangement().become(found);
		laidOut = true;
		if (session.file().isEmpty()) {
			session.acceptAsSaved();
		}
		modelChanged();
	}

	/** The picture of {@code tool}. */
	public Optional<ImageDescriptor> image(PaletteTool tool) {
		return tool.icon().flatMap(SpecificationImages::descriptor);
	}

	/** Where the middle of the next new element in {@code container}, or in the diagram, is to be. */
	void expect(Optional<ViewNode> container, Point place) {
		expected = Optional.of(new Expected(container, place));
	}

	/** New elements get places where they are in nobody's way, or where the user has clicked; the others stay. */
	private void placeNew(DiagramChange change) {
		List<ViewNode> unplaced = change.added().stream().filter(ViewNode.class::isInstance).map(ViewNode.class::cast)
				.filter(node -> arrangement().bounds(node.key()).isEmpty()).toList();
		if (!laidOut || unplaced.isEmpty()) {
			return;
		}
		expected.ifPresent(wanted -> unplaced.stream().filter(node -> node.parent().equals(wanted.container())).findFirst()
				.ifPresent(node -> {
					Size size = new NodeSizes(TextMeasure.standard()).natural(node);
					arrangement().place(node.key(), Bounds.at(wanted.place().plus(-size.width() / 2, -size.height() / 2), size));
					arrangement().setPlacedByHand(node.key(), true);
				}));
		expected = Optional.empty();
		placeNew();
	}

	private void placeNew() {
		arrangement().become(new DiagramLayout(view(), TextMeasure.standard())
				.run(arrangement(), layout(), new LayoutScope.OnlyNew(), new NullProgressMonitor()));
	}

	/** Where a node is, in the coordinates of the diagram. */
	public Bounds bounds(ViewNode node) {
		return new Geometry(view(), arrangement(), TextMeasure.standard(), false).bounds(node);
	}

	/** What hides {@code elements} in this diagram. */
	public Optional<Command> hide(List<ViewElement> elements) {
		Set<String> hidden = new LinkedHashSet<>(synchronizer().hidden());
		elements.forEach(element -> hidden.add(element.key()));
		return hidden(Messages.hide, hidden);
	}

	/** What shows {@code elements} again that are hidden in this diagram. */
	public Optional<Command> show(List<ViewElement> elements) {
		Set<String> hidden = new LinkedHashSet<>(synchronizer().hidden());
		elements.forEach(element -> hidden.remove(element.key()));
		return hidden(Messages.show, hidden);
	}

	/** What shows again everything that is hidden in this diagram. */
	public Optional<Command> showHidden() {
		return hidden(Messages.show, Set.of());
	}

	/** What switches on those of the layers that are {@code wanted}, and off all others that can be. */
	public Optional<Command> layers(Set<String> wanted) {
		return Optional.of(new ViewCommand(Messages.layers, synchronizer()::activeLayers, synchronizer()::setActiveLayers, wanted));
	}

	/** What switches on those of the filters that are {@code wanted}, and off all others. */
	public Optional<Command> filters(Set<String> wanted) {
		return Optional.of(new ViewCommand(Messages.filters, synchronizer()::activeFilters, synchronizer()::setActiveFilters, wanted));
	}

	/** What shows the diagram as the specification has it. */
	public Optional<Command> reset() {
		CompoundCommand all = new CompoundCommand(Messages.reset);
		Set<String> usual = specification().layers().stream().filter(layer -> layer.activeByDefault() || !synchronizer().isOptional(layer))
				.map(LayerSpecification::name).collect(Collectors.toCollection(LinkedHashSet::new));
		List.of(layers(usual), filters(Set.of()), showHidden()).forEach(part -> part.filter(Command::canExecute).ifPresent(all::append));
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	private Optional<Command> hidden(String label, Set<String> wanted) {
		return Optional.of(new ViewCommand(label, synchronizer()::hidden, synchronizer()::setHidden, wanted));
	}
}
