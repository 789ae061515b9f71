package jp.tsunagi.diagram.project;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
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
 * that somebody has named and saved. To be used in the thread that changes the model.
 */
public final class ProjectDiagrams {

	/** Where layouts are, below the project's folder. */
	public static final String FOLDER = "diagrams";

	private final Project project;

	private final Clock clock;

	private final Map<DiagramSpecification, CompiledDiagram> compiled = new HashMap<>();

	private final Set<DiagramSession> open = new LinkedHashSet<>();

	private List<? extends EObject> plans = List.of();

	private List<Finding> findings = List.of();

	/** A layout that was found, by its file. */
	private record Saved(String file, DiagramState state) {
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
		for (DiagramSession session : List.copyOf(open)) {
			EObject root = session.view().root();
			EObject again = byId.get(session.identity().root());
			if (!isOfProject(root) && again != null && again != root) {
				session.synchronizer().setRoot(again);
			}
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

	/** The diagram of that kind of {@code root}, without a name of its own; empty if there is none of it. */
	public Optional<ProjectDiagram> of(DiagramSpecification specification, EObject root) {
		DiagramState.Identity identity = new DiagramState.Identity(specification.name(), SemanticIds.of(root));
		return compile(specification).filter(diagram -> diagram.accepts(root)).map(diagram -> new ProjectDiagram(specification, root,
				diagram.title(root), Optional.empty(), readLayouts().getOrDefault(identity, List.of()).stream()
						.filter(layout -> layout.state().name().isEmpty()).map(Saved::file).findFirst()));
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
			StoredLayout layout = LayoutFile.at(project.folder().resolve(file)).read();
			found.addAll(layout.findings());
			layout.state().ifPresent(state -> saved.computeIfAbsent(state.identity(), key -> new ArrayList<>())
					.add(new Saved(file, state)));
		}
		findings = List.copyOf(found);
		return saved;
	}

	/** Empty if the specification is broken, which the reader of specifications reports. */
	private Optional<CompiledDiagram> compile(DiagramSpecification specification) {
		try {
			CompiledDiagram known = compiled.get(specification);
			if (known == null) {
				ContributedSpecification contributed = Specifications.of(specification);
				known = CompiledDiagram.of(specification, Services.of(contributed));
				compiled.put(specification, known);
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
		CompiledDiagram specification = compile(diagram.specification())
				.orElseThrow(() -> new IllegalArgumentException(diagram.specification().name()));
		DiagramSession session = new DiagramSession(this, diagram, specification);
		open.add(session);
		return session;
	}

	void closed(DiagramSession session) {
		open.remove(session);
	}

	/** A file for a layout that is in use by no other diagram. */
	LayoutFile fileFor(DiagramState.Identity identity, Optional<String> name) {
		String wanted = name.orElse(identity.description() + '-' + identity.root()).replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}%#]+", "-");
		String base = FOLDER + '/' + wanted.substring(0, Math.min(wanted.length(), 80));
		for (int number = 1;; number++) {
			LayoutFile file = LayoutFile.at(project.folder().resolve(base + (number == 1 ? "" : "-" + number) + LayoutFile.SUFFIX));
			if (!file.exists()) {
				return file;
			}
		}
	}

	Clock clock() {
		return clock;
	}
}
