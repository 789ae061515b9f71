package jp.tsunagi.diagram.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.design.Today;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.store.DiagramState;
import jp.tsunagi.diagram.store.LayoutFile;
import jp.tsunagi.diagram.store.StoredLayout;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.SemanticIds;

/**
 * The diagrams of a project: each that the contributed specifications describe, of each element that it may be of, and those
 * that somebody has named and saved. What reads the model, {@link #all}, {@link #find} and {@link #prepare}, may be called in any
 * thread as long as nobody changes the model meanwhile; all else belongs in the thread that changes it.
 */
public final class ProjectDiagrams {

	/** Contributed specifications are the same for all projects. */
	private static final Map<DiagramSpecification, CompiledDiagram> COMPILED = new ConcurrentHashMap<>();

	private final Project project;

	private final Clock clock;

	private final Set<DiagramSession> open = ConcurrentHashMap.newKeySet();

	private final Map<String, KnownFile> layouts = new ConcurrentHashMap<>();

	private volatile List<? extends EObject> plans = List.of();

	private volatile List<Finding> findings = List.of();

	/** A layout that was found, by its file. */
	private record Saved(String file, DiagramState state) {

		/** The one that was made for the diagram comes before copies of it. */
		boolean isCopy() {
			return !file.equals(LayoutFile.usual(state.identity(), state.name()));
		}
	}

	/** A layout that was read, and what its file was like then. */
	private record KnownFile(FileTime time, long size, StoredLayout layout) {

		boolean isStill(BasicFileAttributes file) {
			return time.equals(file.lastModifiedTime()) && size == file.size();
		}
	}

	private ProjectDiagrams(Project project, Clock clock) {
		this.project = project;
		this.clock = clock;
		Today.set(project.resourceSet(), clock);
	}

	/**
	 * The diagrams of {@code project}.
	 *
	 * @param plans the plans as they are now, each in a resource set
	 * @param clock says on what day they are looked at
	 */
	public static ProjectDiagrams of(Project project, List<? extends EObject> plans, Clock clock) {
		ProjectDiagrams diagrams = new ProjectDiagrams(project, clock);
		diagrams.setPlans(plans);
		return diagrams;
	}

	/** The project. */
	public Project project() {
		return project;
	}

	/**
	 * Takes {@code now} for the plans from now on, after they were read again: diagrams of plans that are open show them then. A
	 * diagram whose plan is not there any more shows what it showed.
	 */
	public void setPlans(List<? extends EObject> now) {
		plans = List.copyOf(now);
		plans.stream().map(plan -> plan.eResource().getResourceSet()).distinct().forEach(resources -> Today.set(resources, clock));
		Map<String, EObject> byId = new HashMap<>();
		plans.forEach(plan -> byId.putIfAbsent(SemanticIds.of(plan), plan));
		open.forEach(session -> followPlan(session, byId.get(session.identity().root())));
	}

	private void followPlan(DiagramSession session, EObject again) {
		EObject root = session.view().root();
		if (!isOfProject(root) && again != null && again != root) {
			session.synchronizer().setRoot(again);
		}
	}

	private boolean isOfProject(EObject element) {
		Resource resource = element.eResource();
		return resource != null && resource.getResourceSet() == project.resourceSet();
	}

	/** All diagrams: by kind in the order of the specification, then by element in the order of the model, the named ones last. */
	public List<ProjectDiagram> all() {
		return all(kind -> true);
	}

	/** Those of {@code kinds}, in the same order. */
	public List<ProjectDiagram> all(Predicate<DiagramSpecification> kinds) {
		Map<DiagramState.Identity, List<Saved>> saved = readLayouts();
		List<EObject> elements = elements();
		List<ProjectDiagram> all = new ArrayList<>();
		Specifications.diagrams().filter(kinds).forEach(specification -> compile(specification).ifPresent(diagram -> elements.stream()
				.filter(diagram::accepts).forEach(root -> add(diagram, root, saved, all))));
		return all;
	}

	private static void add(CompiledDiagram diagram, EObject root, Map<DiagramState.Identity, List<Saved>> saved,
			List<ProjectDiagram> all) {
		ProjectDiagram usual = new ProjectDiagram(diagram.specification(), root, diagram.title(root), Optional.empty(), Optional.empty());
		List<Saved> layouts = saved.getOrDefault(usual.identity(), List.of());
		Optional<String> file = layouts.stream().filter(layout -> layout.state().name().isEmpty()).map(Saved::file).findFirst();
		all.add(new ProjectDiagram(usual.specification(), root, usual.title(), Optional.empty(), file));
		layouts.stream().filter(layout -> layout.state().name().isPresent()).forEach(layout -> all.add(new ProjectDiagram(
				usual.specification(), root, layout.state().name().get(), layout.state().name(), Optional.of(layout.file()))));
	}

	/** What is wrong in the layouts, as of the last look at {@link #all}. */
	public List<Finding> findings() {
		return findings;
	}

	/** The diagram with that identity that is called so; empty if there is none. */
	public Optional<ProjectDiagram> find(DiagramState.Identity identity, Optional<String> name) {
		return all(kind -> kind.name().equals(identity.description())).stream()
				.filter(diagram -> diagram.name().equals(name) && diagram.identity().equals(identity)).findFirst();
	}

	private List<EObject> elements() {
		List<EObject> elements = new ArrayList<>();
		for (EObject root : Stream.concat(project.roots().stream(), plans.stream()).toList()) {
			elements.add(root);
			for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
				elements.add(contents.next());
			}
		}
		return elements;
	}

	private Map<DiagramState.Identity, List<Saved>> readLayouts() {
		Map<DiagramState.Identity, List<Saved>> saved = new HashMap<>();
		List<Finding> found = new ArrayList<>();
		for (String file : project.files(LayoutFile.SUFFIX)) {
			StoredLayout layout = read(file);
			found.addAll(layout.findings());
			layout.state().ifPresent(state -> saved.computeIfAbsent(state.identity(), key -> new ArrayList<>())
					.add(new Saved(file, state)));
		}
		saved.values().forEach(layouts -> layouts.sort(Comparator.comparing(Saved::isCopy)));
		findings = List.copyOf(found);
		return saved;
	}

	/** As it was read before, if the file is still the same. */
	private StoredLayout read(String file) {
		Path path = project.folder().resolve(file);
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			KnownFile known = layouts.get(file);
			if (known == null || !known.isStill(attributes)) {
				known = new KnownFile(attributes.lastModifiedTime(), attributes.size(), LayoutFile.at(path).read());
				layouts.put(file, known);
			}
			return known.layout();
		} catch (IOException unreadable) {
			return LayoutFile.at(path).read();
		}
	}

	/** Empty if the specification is broken, which the reader of specifications reports. */
	private static Optional<CompiledDiagram> compile(DiagramSpecification specification) {
		try {
			CompiledDiagram known = COMPILED.get(specification);
			if (known == null) {
				ContributedSpecification contributed = Specifications.of(specification);
				known = CompiledDiagram.of(specification, Services.of(contributed));
				COMPILED.put(specification, known);
			}
			return Optional.of(known);
		} catch (SpecificationException broken) {
			ILog.of(ProjectDiagrams.class).error(broken.getMessage(), broken);
			return Optional.empty();
		}
	}

	/**
	 * Opens {@code diagram} with its layout, if there is one.
	 *
	 * @throws IllegalArgumentException if its specification is broken
	 */
	public DiagramSession open(ProjectDiagram diagram) {
		DiagramSession session = prepare(diagram);
		follow(session);
		return session;
	}

	/**
	 * Opens {@code diagram} as {@link #open} does, but neither the model nor plans that are read again change it before {@link #follow}.
	 *
	 * @throws IllegalArgumentException if its specification is broken
	 */
	public DiagramSession prepare(ProjectDiagram diagram) {
		CompiledDiagram specification = compile(diagram.specification())
				.orElseThrow(() -> new IllegalArgumentException(diagram.specification().name()));
		return new DiagramSession(this, diagram, specification);
	}

	/** Shows in {@code session} what has changed since it was prepared, and lets it follow the plans from now on. */
	public void follow(DiagramSession session) {
		open.add(session);
		session.synchronizer().synchronize();
		plans.stream().filter(plan -> SemanticIds.of(plan).equals(session.identity().root())).findFirst()
				.ifPresent(plan -> followPlan(session, plan));
	}

	/**
	 * Makes a diagram like {@code model}, as that was saved, that is called so and has a file of its own.
	 *
	 * @throws ProjectException if it cannot be written
	 */
	public ProjectDiagram create(ProjectDiagram model, String name) throws ProjectException {
		DiagramState state = model.file().map(this::read).flatMap(StoredLayout::state)
				.orElseGet(() -> DiagramState.untouched(model.identity()));
		LayoutFile file = fileFor(model.identity(), Optional.of(name));
		file.write(state.named(name), Conflict.REFUSE, clock);
		return new ProjectDiagram(model.specification(), model.root(), name, Optional.of(name), Optional.of(file.file()));
	}

	void closed(DiagramSession session) {
		open.remove(session);
	}

	/** A file for a layout that is in use by no other diagram. */
	LayoutFile fileFor(DiagramState.Identity identity, Optional<String> name) {
		for (int number = 1;; number++) {
			String free = LayoutFile.usual(identity, name, number == 1 ? "" : "-" + number);
			LayoutFile file = LayoutFile.at(project.folder().resolve(free));
			if (!file.exists()) {
				return file;
			}
		}
	}

	Clock clock() {
		return clock;
	}
}
