package jp.tsunagi.diagram.ui.internal.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.design.SharedRules;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.tool.Tooling;
import jp.tsunagi.diagram.ui.canvas.SpecificationImages;
import jp.tsunagi.diagram.validation.DiagramValidation;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewNode;

/** A diagram that is open: what it shows, where that is, and what can be done with it. All editors of it share it. */
public final class OpenDiagram {

	private final DiagramSession session;

	private final DiagramTools tools;

	private final DiagramValidation validation;

	private final Remarks remarks;

	private final DiagramDisplay display;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private final NewPlaces newPlaces = new NewPlaces(this);

	private boolean dirty;

	OpenDiagram(DiagramSession session, Project project) throws SpecificationException {
		this.session = session;
		remarks = new Remarks(session);
		display = new DiagramDisplay(session.synchronizer());
		ContributedSpecification contributed = Specifications.of(session.specification());
		Evaluator evaluator = new Evaluator(Evaluator.USUAL_LIMIT,
				problem -> ILog.of(OpenDiagram.class).warn(problem.getMessage(), problem));
		Tooling tooling = new Tooling(session.specification(), session.view(),
				SpecificationExpressions.of(contributed), evaluator, project::isProtected);
		tools = new DiagramTools(this, tooling);
		validation = new DiagramValidation(tooling, DiagramValidation.rules(contributed.specification(), session.specification())
				.stream().filter(rule -> !SharedRules.contains(rule.basics().name())).toList());
		// before any editor hears of them
		view().addListener(newPlaces::follow);
		view().addListener(new LabelRoom(view(), arrangement())::follow);
	}

	/** What was opened, for the engine. */
	public DiagramSession session() {
		return session;
	}

	void dispose() {
		session.dispose();
	}

	/** Catches up with what has happened since it was made, and follows the model from now on. */
	void follow(ProjectDiagrams diagrams) {
		diagrams.follow(session);
		modelChanged();
	}

	void modelChanged() {
		synchronizer().synchronize();
		boolean former = dirty;
		dirty = session.isDirty();
		if (dirty != former) {
			listeners.forEach(Runnable::run);
		}
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
		newPlaces.keep();
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

	/** The rules of its specification, but for those that the check of the model knows too. */
	public DiagramValidation validation() {
		return validation;
	}

	/** What of it is shown. */
	public DiagramDisplay display() {
		return display;
	}

	/** The notes and pictures on it. */
	public Remarks remarks() {
		return remarks;
	}

	/** How the specification wants it to be laid out. */
	public LayoutChoice layout() {
		return specification().layout().map(LayoutChoice::of).orElseGet(() -> LayoutChoice.of(LayoutChoice.STRESS));
	}

	/** The picture of {@code tool}. */
	public Optional<ImageDescriptor> image(PaletteTool tool) {
		return tool.icon().flatMap(SpecificationImages::descriptor);
	}

	/** Where the middle of the next new element in {@code container}, or in the diagram, is to be. */
	public void expect(Optional<ViewNode> container, Point place) {
		newPlaces.expect(container, place);
	}

	/** Where a node is, in the coordinates of the diagram. */
	public Bounds bounds(ViewNode node) {
		return new Geometry(view(), arrangement(), TextMeasure.standard(), false).bounds(node);
	}
}
