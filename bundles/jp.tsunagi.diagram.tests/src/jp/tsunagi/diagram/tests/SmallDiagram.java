package jp.tsunagi.diagram.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.EvaluationException;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.SpecificationReader;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.specification.ViewpointSpecification;
import jp.tsunagi.diagram.tool.Tooling;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.Border;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LabelStyle;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Routing;
import jp.tsunagi.diagram.view.Shape;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;

/** The diagram {@code network} of small.odesign of the municipality of an example with a little more in it, put together by hand. */
public final class SmallDiagram {

	private static final LabelStyle LABEL = new LabelStyle(8, Set.of(), Rgb.BLACK, LabelStyle.Alignment.CENTER, Optional.empty());

	private static final NodeStyle NODE = new NodeStyle(Shape.SQUARE, Rgb.WHITE, Optional.empty(),
			new Border(1, Rgb.BLACK, LineStyle.SOLID), 0, Optional.empty(), LABEL, false, OptionalInt.empty(), OptionalInt.empty(),
			false);

	private static final EdgeStyle EDGE = new EdgeStyle(Rgb.BLACK, LineStyle.SOLID, 1, Arrow.NONE, Arrow.NONE, Routing.STRAIGHT,
			Optional.empty(), Optional.empty(), Optional.empty());

	/** The example. */
	public final Project project;

	/** The specification. */
	public final ViewpointSpecification specification;

	/** What the diagram is of. */
	public final Municipality town;

	/** What it shows. */
	public final DiagramView view;

	/** What its tools need. */
	public final Tooling tooling;

	/** Where commands run. */
	public final BasicCommandStack stack = new BasicCommandStack();

	/** What could not be evaluated. */
	public final List<EvaluationException> problems = new ArrayList<>();

	/** The diagram of the municipality of the example. */
	public SmallDiagram(String example) throws ProjectException, SpecificationException {
		project = Project.open(Path.of(System.getProperty("tsunagi.examples"), example), new NullProgressMonitor());
		town = project.municipality().orElseThrow();
		specification = SmallSpecification.read();
		DiagramSpecification network = specification.diagram("network").orElseThrow();
		view = new DiagramView("network", town);
		Organization third = CoordinationFactory.eINSTANCE.createOrganization();
		third.setName("third");
		town.getOrganizations().add(third);
		Relationship first = CoordinationFactory.eINSTANCE.createRelationship();
		first.setSource(town.getOrganizations().get(0));
		first.setTarget(town.getOrganizations().get(1));
		town.getRelationships().add(first);
		town.getOrganizations().forEach(organization -> add(organization, Optional.empty()));
		for (Area area : town.getAreas()) {
			ViewNode container = new ViewNode("area:" + area.getId(), "area", "default", area, Optional.empty(),
					ChildPresentation.VERTICAL_STACK, NODE);
			view.add(container);
			area.getOrganizations().forEach(organization -> add(organization, Optional.of(container)));
		}
		for (Relationship tie : town.getRelationships()) {
			if (!view.elementsOf(tie.getSource()).isEmpty() && !view.elementsOf(tie.getTarget()).isEmpty()) {
				view.add(new ViewEdge("tie:" + tie.getId(), "tie", "default", tie, node(tie.getSource()), node(tie.getTarget()), EDGE));
			}
		}
		tooling = new Tooling(network, view, CompiledExpressions.of(specification,
				Services.of(specification, Class::forName)), new Evaluator(Evaluator.USUAL_LIMIT, problems::add), project::isProtected);
	}

	/** What the tools of the same diagram need if the specification is another. */
	public Tooling with(UnaryOperator<String> change) throws SpecificationException {
		ViewpointSpecification changed = SpecificationReader.read(
				new ByteArrayInputStream(change.apply(SmallSpecification.text()).getBytes(StandardCharsets.UTF_8)), "small.odesign");
		return new Tooling(changed.diagram("network").orElseThrow(), view,
				CompiledExpressions.of(changed, Services.of(changed, Class::forName)), tooling.evaluator(), resource -> false);
	}

	private void add(Organization organization, Optional<ViewNode> container) {
		view.add(new ViewNode(container.map(node -> node.key() + "/").orElse("") + "organization:" + organization.getId(),
				"organization", "default", organization, container, ChildPresentation.NONE, NODE));
	}

	/** The node that shows {@code element}. */
	public ViewNode node(EObject element) {
		return (ViewNode) view.elementsOf(element).get(0);
	}

	/** The nodes of organisations at the top. */
	public List<ViewNode> organizations() {
		return view.nodes().stream().filter(node -> node.mapping().equals("organization")).toList();
	}

	/** The nodes of areas. */
	public List<ViewNode> areas() {
		return view.nodes().stream().filter(node -> node.mapping().equals("area")).toList();
	}

	/** The tool of that name. */
	public <T extends ToolSpecification> T tool(Class<T> kind, String name) {
		return kind.cast(tooling.specification().toolSections().flatMap(section -> section.tools())
				.filter(tool -> tool.name().equals(name)).findFirst().orElseThrow());
	}

	/** What the files of the project would hold if they were saved now. */
	public Map<String, String> files() {
		Map<String, String> files = new TreeMap<>();
		for (Resource resource : project.resourceSet().getResources()) {
			try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
				resource.save(out, Map.of());
				files.put(project.fileOf(resource), out.toString(StandardCharsets.UTF_8));
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		}
		return files;
	}
}
