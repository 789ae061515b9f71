package jp.tsunagi.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.EvaluationException;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.tool.NavigationTarget;
import jp.tsunagi.diagram.tool.ToolCatalog;
import jp.tsunagi.diagram.tool.ToolCatalog.End;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolCommands;
import jp.tsunagi.diagram.tool.ToolExecution;
import jp.tsunagi.diagram.tool.ToolHost;
import jp.tsunagi.diagram.tool.ToolResult;
import jp.tsunagi.diagram.tool.ToolResult.Outcome;
import jp.tsunagi.diagram.tool.Tooling;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Uses all tools of one diagram of one example, one after the other, and takes each back. */
final class ToolTrial {

	private final DiagramSpecification diagram;

	private final ToolProject project;

	private final DiagramSynchronizer synchronizer;

	private final BasicCommandStack stack = new BasicCommandStack();

	private final List<EvaluationException> problems = new ArrayList<>();

	private final Set<String> used = new TreeSet<>();

	private final ToolCatalog catalog;

	private final ToolCommands commands;

	private final Set<String> layers;

	ToolTrial(ContributedSpecification specification, DiagramSpecification diagram, ToolProject project, EObject root)
			throws SpecificationException {
		this.diagram = diagram;
		this.project = project;
		synchronizer = DiagramSynchronizer.create(CompiledDiagram.of(diagram, Services.of(specification)), root);
		synchronizer.setActiveLayers(diagram.layers().stream().map(LayerSpecification::name).toList());
		layers = synchronizer.activeLayers();
		Tooling tooling = new Tooling(diagram, synchronizer.view(),
				CompiledExpressions.of(specification.specification(), Services.of(specification)),
				new Evaluator(Evaluator.USUAL_LIMIT, problems::add), project.project()::isProtected);
		catalog = new ToolCatalog(tooling);
		commands = new ToolCommands(tooling);
	}

	/** Where the tools that could be used stand in the specification. */
	Set<String> used() {
		return used;
	}

	void useAll() {
		for (ToolSpecification tool : diagram.toolSections().flatMap(section -> section.tools()).distinct().toList()) {
			switch (tool) {
				case ToolSpecification.NodeCreation creation -> create(creation);
				case ToolSpecification.EdgeCreation creation -> connect(creation);
				default -> { /* is found at an element */ }
			}
		}
		edges().forEach(this::reconnect);
		firstOfEachMapping().forEach(this::useOn);
		List<Optional<ViewNode>> containers = Stream.concat(Stream.of(Optional.<ViewNode>empty()),
				nodes().stream().filter(ViewNode::isContainer).map(Optional::of)).toList();
		project.elements().forEach(element -> containers.forEach(container -> drop(element, container)));
		catalog.menu(layers, List.of()).forEach(tool -> change(tool, commands.use(tool, List.of()), false));
		assertEquals(List.of(), problems);
	}

	private List<ViewNode> nodes() {
		return elementsOfView().filter(ViewNode.class::isInstance).map(ViewNode.class::cast).toList();
	}

	/** A few of each mapping. */
	private List<ViewEdge> edges() {
		return elementsOfView().filter(ViewEdge.class::isInstance).map(ViewEdge.class::cast)
				.collect(Collectors.groupingBy(ViewEdge::mapping)).values().stream().flatMap(same -> same.stream().limit(4)).toList();
	}

	private Stream<ViewElement> elementsOfView() {
		return List.copyOf(synchronizer.view().elements()).stream();
	}

	private List<ViewElement> firstOfEachMapping() {
		Map<String, ViewElement> first = new LinkedHashMap<>();
		elementsOfView().forEach(element -> first.putIfAbsent(element.mapping(), element));
		return List.copyOf(first.values());
	}

	private void create(ToolSpecification.NodeCreation tool) {
		Stream.concat(Stream.of(Optional.<ViewNode>empty()), nodes().stream().map(Optional::of))
				.filter(container -> catalog.canCreate(tool, container)).limit(2)
				.forEach(container -> change(tool, commands.create(tool, container), true));
	}

	private void connect(ToolSpecification.EdgeCreation tool) {
		for (ViewNode source : nodes().stream().filter(node -> catalog.canStart(tool, node)).limit(10).toList()) {
			Optional<ViewNode> target = nodes().stream().filter(node -> catalog.canConnect(tool, source, node)).findFirst();
			if (target.isPresent()) {
				change(tool, commands.connect(tool, source, target.get()), true);
				return;
			}
		}
	}

	private void reconnect(ViewEdge edge) {
		for (End end : End.values()) {
			ViewNode former = end == End.SOURCE ? edge.sourceNode() : edge.targetNode();
			nodes().stream().filter(node -> node != former && node.target() != former.target())
					.filter(node -> catalog.reconnect(edge, end, node).isPresent()).findFirst().ifPresent(node -> {
						ToolSpecification.ReconnectEdge tool = catalog.reconnect(edge, end, node).get();
						change(tool, commands.reconnect(tool, edge, end, node), false);
					});
		}
	}

	private void useOn(ViewElement element) {
		catalog.directEdit(element).ifPresent(tool -> {
			catalog.inputLabel(tool, element);
			change(tool, commands.directEdit(tool, element, "\u65b0\u3057\u3044\u540d\u524d"), false);
		});
		catalog.deletion(element).ifPresent(tool -> used.add(key(tool)));
		if (catalog.canDelete(element)) {
			change(catalog.deletion(element).orElse(null), commands.delete(List.of(element)), false);
		}
		catalog.doubleClick(element).ifPresent(tool -> {
			used.add(key(tool));
			assertEquals(Outcome.UNCHANGED, run(commands.doubleClick(tool, element)).outcome());
		});
		catalog.menus(layers, List.of(element)).forEach(menu -> menu.tools().forEach(tool -> {
			used.add(key(tool).replaceFirst("/[^/]*$", ""));
			changeIfItIsNotSo(tool, () -> commands.use(tool, List.of(element)));
		}));
		for (NavigationTarget target : catalog.navigation(element)) {
			assertTrue(target.representation().domainClass().accepts(target.root()));
			assertFalse(target.title().isBlank(), target.toString());
		}
		Stream.concat(diagram.mapping(element.mapping()).orElseThrow().basics().navigationDescriptions().stream(),
				diagram.mapping(element.mapping()).orElseThrow().basics().detailDescriptions().stream())
				.forEach(tool -> used.add(key(tool.get())));
	}

	/** A tool may make an element what it is already; then there is nothing to take back. */
	private void changeIfItIsNotSo(ToolSpecification tool, Supplier<ToolCommand> command) {
		boolean same = run(command.get()).outcome() == Outcome.UNCHANGED;
		if (same) {
			used.add(key(tool));
		} else {
			stack.undo();
			change(tool, command.get(), false);
		}
		assertFalse(stack.canUndo());
	}

	private void drop(EObject element, Optional<ViewNode> container) {
		List<ViewElement> shown = synchronizer.view().elementsOf(element);
		catalog.drop(container, element, Optional.empty()).filter(tool -> !used.contains(key(tool)))
				.ifPresent(tool -> changeIfItIsNotSo(tool, () -> commands.drop(tool, container, element, Optional.empty())));
		shown.stream().filter(ViewNode.class::isInstance).findFirst().ifPresent(node -> catalog
				.drop(container, element, Optional.of(node)).filter(tool -> !used.contains(key(tool)))
				.ifPresent(tool -> changeIfItIsNotSo(tool, () -> commands.drop(tool, container, element, Optional.of(node)))));
	}

	static String key(ToolSpecification tool) {
		return tool.basics().location().path();
	}

	/** Runs, looks, and takes it back. */
	private void change(ToolSpecification tool, ToolCommand command, boolean makes) {
		String name = diagram.name() + " " + (tool == null ? "delete" : tool.name());
		Map<String, String> files = files();
		String shown = shown();
		ToolResult result = run(command);
		assertEquals(Outcome.CHANGED, result.outcome(), () -> name + " " + result);
		assertNotEquals(files, files(), name);
		synchronizer.synchronize();
		if (makes && !result.elementsToSelect().isEmpty()) {
			assertFalse(synchronizer.view().elementsOf(result.elementsToSelect().get(0)).isEmpty(), name + " is not shown");
		}
		stack.undo();
		synchronizer.synchronize();
		assertEquals(files, files(), name);
		assertEquals(shown, shown(), name);
		if (tool != null) {
			used.add(key(tool));
		}
	}

	private ToolResult run(ToolCommand command) {
		return new ToolExecution(stack::execute, ToolHost.NONE).run(command);
	}

	private String shown() {
		Set<String> all = new TreeSet<>();
		elementsOfView().forEach(element -> all.add(element.key() + " " + element.label()));
		return String.join("\n", all);
	}

	private Map<String, String> files() {
		Map<String, String> files = new TreeMap<>();
		for (Resource resource : project.project().resourceSet().getResources()) {
			try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
				resource.save(out, Map.of());
				files.put(project.project().fileOf(resource), out.toString(StandardCharsets.UTF_8));
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		}
		return files;
	}
}
