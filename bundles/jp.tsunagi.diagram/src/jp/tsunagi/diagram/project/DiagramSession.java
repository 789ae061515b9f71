package jp.tsunagi.diagram.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.store.DiagramState;
import jp.tsunagi.diagram.store.DiagramState.Note;
import jp.tsunagi.diagram.store.DiagramState.Picture;
import jp.tsunagi.diagram.store.LayoutFile;
import jp.tsunagi.diagram.store.StoredLayout;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * A diagram that is open: what it shows, where that is, and what else somebody has made of it. Places of elements that are not
 * shown now, since their layer is off or they are not in the model, stay in the arrangement and in the file until
 * {@link #cleanUp}. To be used in the thread that changes the model, but for one that is {@linkplain ProjectDiagrams#prepare prepared}.
 */
public final class DiagramSession {

	private final ProjectDiagrams diagrams;

	private final CompiledDiagram compiled;

	private final DiagramState.Identity identity;

	private final DiagramSynchronizer synchronizer;

	private final Arrangement arrangement = new Arrangement();

	private Optional<LayoutFile> file;

	private final Optional<String> name;

	private List<Finding> findings = List.of();

	private List<Note> notes = List.of();

	private List<Picture> pictures = List.of();

	private DiagramState saved;

	DiagramSession(ProjectDiagrams diagrams, ProjectDiagram diagram, CompiledDiagram compiled) {
		this.diagrams = diagrams;
		this.compiled = compiled;
		identity = diagram.identity();
		name = diagram.name();
		synchronizer = DiagramSynchronizer.create(compiled, diagram.root());
		file = diagram.file().map(path -> LayoutFile.at(diagrams.project().folder().resolve(path)));
		try {
			file.ifPresent(layout -> take(layout.read()));
		} catch (OperationCanceledException stopped) {
			synchronizer.dispose();
			throw stopped;
		}
		saved = state();
	}

	private void take(StoredLayout layout) {
		findings = layout.findings();
		layout.state().filter(state -> state.identity().equals(identity)).ifPresent(this::take);
	}

	private void take(DiagramState state) {
		synchronizer.setActiveLayers(specification().layers().stream().map(LayerSpecification::name)
				.filter(layer -> state.layers().getOrDefault(layer, synchronizer.activeLayers().contains(layer))).toList());
		synchronizer.setActiveFilters(state.filters());
		synchronizer.setHidden(state.hidden());
		state.places().forEach(arrangement::place);
		state.bends().forEach(arrangement::bend);
		state.placedByHand().forEach(key -> arrangement.setPlacedByHand(key, true));
		notes = state.notes();
		pictures = state.pictures();
	}

	/** The kind of diagram. */
	public DiagramSpecification specification() {
		return synchronizer.specification();
	}

	/** What is shown. */
	public DiagramView view() {
		return synchronizer.view();
	}

	/** Keeps what is shown true to the model; to be called after each change of it. */
	public DiagramSynchronizer synchronizer() {
		return synchronizer;
	}

	/** Where things are. */
	public Arrangement arrangement() {
		return arrangement;
	}

	/** Which diagram it is, in files of layouts. */
	public DiagramState.Identity identity() {
		return identity;
	}

	/** What a user calls it; empty for the diagram that each element has by itself. */
	public Optional<String> name() {
		return name;
	}

	/** What users read. */
	public String title() {
		return name.orElseGet(view()::title);
	}

	/** The file of the layout, a path below the project's folder; empty before it is saved for the first time. */
	public Optional<String> file() {
		return file.map(LayoutFile::file);
	}

	/** What was wrong in the layout when it was read. */
	public List<Finding> findings() {
		return findings;
	}

	/** The texts on the diagram. */
	public List<Note> notes() {
		return notes;
	}

	/** Puts other texts on the diagram. */
	public void setNotes(List<Note> texts) {
		notes = List.copyOf(texts);
	}

	/** The pictures on the diagram. */
	public List<Picture> pictures() {
		return pictures;
	}

	/** Puts other pictures on the diagram. */
	public void setPictures(List<Picture> images) {
		pictures = List.copyOf(images);
	}

	/** What would be saved now, in whole pixels. */
	public DiagramState state() {
		Map<String, Boolean> layers = new HashMap<>();
		specification().layers().stream().filter(synchronizer::isOptional)
				.forEach(layer -> layers.put(layer.name(), synchronizer.activeLayers().contains(layer.name())));
		Map<String, Bounds> places = new HashMap<>();
		arrangement.nodes().forEach(key -> places.put(key, rounded(arrangement.bounds(key).orElseThrow())));
		Map<String, List<Point>> bends = new HashMap<>();
		arrangement.edges().forEach(key -> bends.put(key, arrangement.bends(key).stream().map(DiagramSession::rounded).toList()));
		return new DiagramState(identity, name, layers, Set.copyOf(synchronizer.activeFilters()), synchronizer.hidden(), places,
				arrangement.placedByHand(), bends, notes, pictures);
	}

	private static Bounds rounded(Bounds bounds) {
		return new Bounds(Math.round(bounds.x()), Math.round(bounds.y()), Math.round(bounds.width()), Math.round(bounds.height()));
	}

	private static Point rounded(Point point) {
		return new Point(Math.round(point.x()), Math.round(point.y()));
	}

	/** Whether the file says something else. */
	public boolean isDirty() {
		return !state().equals(saved);
	}

	/** Takes what is now for saved, such as after a first layout that nobody has asked for. */
	public void acceptAsSaved() {
		saved = state();
	}

	/**
	 * Saves the layout; the first time in a file of its own.
	 *
	 * @throws jp.tsunagi.core.project.ChangedOnDiskException if somebody else changed the file and {@code conflict} is to refuse
	 * @throws ProjectException if it cannot be written
	 */
	public void save(Conflict conflict) throws ProjectException {
		DiagramState now = state();
		LayoutFile target = file.orElseGet(() -> diagrams.fileFor(identity, name));
		target.write(now, conflict, diagrams.clock());
		file = Optional.of(target);
		saved = now;
	}

	/** Goes on with what {@code former}, the same diagram of a project that is read again, has not saved. */
	public void takeOver(DiagramSession former) {
		boolean isSaved = !former.isDirty();
		if (!isSaved || file.isEmpty()) {
			synchronizer.setActiveLayers(former.synchronizer.activeLayers());
			synchronizer.setActiveFilters(former.synchronizer.activeFilters());
			synchronizer.setHidden(former.synchronizer.hidden());
			notes = former.notes;
			pictures = former.pictures;
			arrangement.become(former.arrangement);
		}
		if (isSaved) {
			acceptAsSaved();
		}
	}

	/** Forgets places and whatever else of elements that are in no layer of the diagram any more; returns how many those were. */
	public int cleanUp() {
		DiagramSynchronizer everything = DiagramSynchronizer.create(compiled, view().root());
		everything.setActiveLayers(specification().layers().stream().map(LayerSpecification::name).toList());
		Set<String> known = everything.view().elements().stream().map(ViewElement::key).collect(Collectors.toSet());
		everything.dispose();
		Set<String> lost = new HashSet<>(arrangement.nodes());
		lost.addAll(arrangement.edges());
		lost.addAll(arrangement.placedByHand());
		lost.addAll(synchronizer.hidden());
		lost.removeAll(known);
		lost.forEach(arrangement::forget);
		synchronizer.setHidden(synchronizer.hidden().stream().filter(known::contains).toList());
		return lost.size();
	}

	/** Stops keeping the diagram true to the model. */
	public void dispose() {
		synchronizer.dispose();
		diagrams.closed(this);
	}
}
