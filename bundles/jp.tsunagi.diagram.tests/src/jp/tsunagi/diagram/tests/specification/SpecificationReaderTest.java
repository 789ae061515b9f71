package jp.tsunagi.diagram.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.diagram.specification.ColorSpecification.ComputedColor;
import jp.tsunagi.diagram.specification.ColorSpecification.FixedColor;
import jp.tsunagi.diagram.specification.ContainerMapping;
import jp.tsunagi.diagram.specification.ContainerStyleSpecification.BackgroundStyle;
import jp.tsunagi.diagram.specification.ContainerStyleSpecification.Corners;
import jp.tsunagi.diagram.specification.ContainerStyleSpecification.FlatContainerStyle;
import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.EdgeMapping;
import jp.tsunagi.diagram.specification.EdgeStyleSpecification;
import jp.tsunagi.diagram.specification.Layout.CustomLayout;
import jp.tsunagi.diagram.specification.Layout.LayoutOption;
import jp.tsunagi.diagram.specification.Layout.Target;
import jp.tsunagi.diagram.specification.NodeMapping;
import jp.tsunagi.diagram.specification.NodeStyleSpecification.EllipseStyle;
import jp.tsunagi.diagram.specification.NodeStyleSpecification.SquareStyle;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.SpecificationReader;
import jp.tsunagi.diagram.specification.TableSpecification;
import jp.tsunagi.diagram.specification.TableSpecification.ElementColumns;
import jp.tsunagi.diagram.specification.TableSpecification.LineMapping;
import jp.tsunagi.diagram.specification.ToolSpecification.DoubleClick;
import jp.tsunagi.diagram.specification.ViewpointSpecification;
import jp.tsunagi.diagram.tests.SmallSpecification;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.LabelStyle.Format;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Routing;

/** A specification means what Sirius' metamodel says, and what is not known stops the reader with a clear message. */
class SpecificationReaderTest {

	private static ViewpointSpecification small;

	private static DiagramSpecification network;

	@BeforeAll
	static void read() throws SpecificationException {
		small = SmallSpecification.read();
		network = small.diagram("network").orElseThrow();
	}

	@Test
	void namesAndLabels() {
		assertEquals("<viewpoint>", small.viewpoints().get(0).label());
		assertEquals(List.of("coordination", "plan"), small.viewpoints().get(0).modelFileExtensions());
		assertEquals("<network>", network.label());
		assertEquals("part", small.diagram("part").orElseThrow().label(), "without a label, the name");
		assertEquals(List.of("default", "needs"), network.layers().stream().map(layer -> layer.name()).toList());
		assertTrue(network.layer("needs").orElseThrow().activeByDefault());
		assertEquals("Territory", network.domainClass().eClass().orElseThrow().getName());
	}

	@Test
	void stylesWithTheirDefaults() {
		NodeMapping organization = (NodeMapping) network.mapping("organization").orElseThrow();
		EllipseStyle ellipse = assertInstanceOf(EllipseStyle.class, organization.style().orElseThrow());
		assertEquals(new FixedColor(new Rgb(194, 239, 255)), ellipse.color());
		assertEquals(new FixedColor(new Rgb(69, 69, 69)), ellipse.box().borderColor());
		assertEquals("0", ellipse.box().borderSize().text());
		assertEquals(Set.of(Format.BOLD, Format.ITALIC), ellipse.box().label().labelFormat());
		SquareStyle square = assertInstanceOf(SquareStyle.class, organization.conditionalStyles().get(0).style().orElseThrow());
		assertInstanceOf(ComputedColor.class, square.color());
		assertEquals("feature:name", square.box().label().labelExpression().text());
		assertEquals(8, square.box().label().labelSize());
		assertTrue(square.basics().labelOnBorder());
		assertEquals(Optional.of(new FixedColor(new Rgb(255, 250, 240))), network.backgroundColor());
	}

	@Test
	void containersMayHoldThemselves() {
		ContainerMapping area = (ContainerMapping) network.mapping("area").orElseThrow();
		assertEquals(ChildPresentation.VERTICAL_STACK, area.childrenPresentation());
		assertSame(area, area.allSubContainerMappings().findFirst().orElseThrow());
		assertSame(network.mapping("organization").orElseThrow(), area.allSubNodeMappings().findFirst().orElseThrow());
		FlatContainerStyle style = (FlatContainerStyle) area.style().orElseThrow();
		assertEquals(new Corners(10, 10), style.corners());
		assertEquals(BackgroundStyle.TOP_TO_BOTTOM, style.backgroundStyle());
		assertEquals(new FixedColor(new Rgb(209, 209, 209)), style.foregroundColor());
	}

	@Test
	void edges() {
		EdgeMapping tie = (EdgeMapping) network.mapping("tie").orElseThrow();
		assertEquals(List.of("organization", "area"), tie.targetMappings().map(mapping -> mapping.name()).toList());
		EdgeStyleSpecification style = tie.style().orElseThrow();
		assertEquals(LineStyle.DASH_DOT, style.lineStyle());
		assertEquals(Arrow.NONE, style.sourceArrow());
		assertEquals(Arrow.INPUT_CLOSED, style.targetArrow());
		assertEquals(Routing.MANHATTAN, style.routingStyle());
		assertEquals("feature:kind", style.center().orElseThrow().labelExpression().text());
		assertTrue(style.begin().isEmpty());
	}

	@Test
	void mappingsOfAnotherDiagramCanBeReused() {
		assertEquals(List.of(network.mapping("organization").orElseThrow()), small.diagram("part").orElseThrow().mappings().toList());
		assertEquals(List.of("need", "organization", "area", "tie"), network.mappings().map(mapping -> mapping.name()).toList(),
				"additional layers are made first, nodes before containers, edges last");
	}

	@Test
	void layout() {
		assertEquals(Optional.of(new CustomLayout("org.eclipse.elk.layered", "layered",
				List.of(new LayoutOption("org.eclipse.elk.direction", "RIGHT", List.of(Target.PARENT)),
						new LayoutOption("org.eclipse.elk.spacing.nodeNode", "40.0", List.of())))),
				network.layout());
	}

	@Test
	void tables() {
		TableSpecification ties = small.table("ties").orElseThrow();
		ElementColumns columns = (ElementColumns) ties.columns();
		assertSame(columns.mappings().get(0), columns.intersections().get(0).columnMapping().orElseThrow().get());
		assertEquals(200, small.table("needs").orElseThrow().initialHeaderColumnWidth());
	}

	@Test
	void toolsAreFoundByWhatRefersToThem() {
		NodeMapping organization = (NodeMapping) network.mapping("organization").orElseThrow();
		assertEquals("rename", organization.basics().labelDirectEdit().orElseThrow().get().name());
		assertTrue(network.toolSections().flatMap(section -> section.tools()).anyMatch(tool -> tool.name().equals("connect")));
	}

	@Test
	void whatIsStatedAtOneEndHoldsAtBoth() throws SpecificationException {
		String text = SmallSpecification.text();
		for (String file : List.of(text, text.replaceFirst(" doubleClickDescription=\"[^\"]*\"", ""),
				text.replaceFirst("(name=\"open\") mappings=\"[^\"]*\"", "$1"))) {
			DiagramSpecification diagram = read(file).diagram("network").orElseThrow();
			DiagramElementMapping organization = diagram.mapping("organization").orElseThrow();
			DoubleClick open = (DoubleClick) organization.basics().doubleClickDescription().orElseThrow().get();
			assertEquals(List.of(organization), open.mappings().stream().map(mapping -> mapping.get()).toList());
		}
	}

	@Test
	void linesMayBeReusedFromEitherEnd() throws SpecificationException {
		String need = "//@ownedViewpoints[name='small']/@ownedRepresentations[name='needs']/@ownedLineMappings[name='need']";
		String text = SmallSpecification.text();
		for (String file : List.of(text.replace("<ownedLineMappings name=\"need\"", "<ownedLineMappings name=\"need\" reusedSubLines=\""
				+ need + "\""), text.replace("<ownedLineMappings name=\"need\"", "<ownedLineMappings name=\"need\" reusedInMappings=\""
						+ need + "\""))) {
			LineMapping line = read(file).table("needs").orElseThrow().lineMappings().get(0).get();
			assertSame(line, line.reusedSubLines().get(0).get());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			<filters xsi:type="filter:CompositeFilterDescription" | <filtres xsi:type="filter:CompositeFilterDescription" | 16 | filtres
			titleExpression="feature:name" | titelExpression="feature:name" | 14 | titelExpression
			style:EllipseNodeDescription | style:EllipsisNodeDescription | 34 | style:EllipsisNodeDescription
			style:EllipseNodeDescription | style:FlatContainerStyleDescription | 34 | style:FlatContainerStyleDescription
			xsi:type="style:EllipseNodeDescription" |  | 34 | style
			showIcon="false" labelExpression | showIcon="no" labelExpression | 34 | no
			lineStyle="dash_dot" | lineStyle="wavy" | 49 | wavy
			labelSize="10" | labelSize="ten" | 34 | ten
			@entries[name='dark_gray'] | @entries[name='mauve'] | 34 | mauve
			@entries[name='paper'] | @entries[name='stone'] | 14 | stone
			@ownedTools[name='remove'] | @ownedTools[name='removal'] | 33 | removal
			@ownedRepresentations.0/@defaultLayer/@edgeMappings.0 | @ownedRepresentations.0 | 17 | DiagramDescription
			domainClass="coordination::Need">  | domainClass="coordination::Knead"> | 156 | coordination::Knead
			typeName="coordination::Relationship" | typeName="coordination::Relation" | 73 | coordination::Relation
			href="http://tsunagi.jp/coordination/1.0#/" | href="http://tsunagi.jp/nothing/1.0#/" | 14 | http://tsunagi.jp/nothing/1.0
			<nodeMappings name="need" | <nodeMappings name="tie" | 48 | tie
			<defaultLayer name="default"> | <defaultLayer name="default"><customization/> | 32 | customization
			semanticConditionExpression="service:isStrong" | viewConditionExpression="service:isStrong" | 17 | viewConditionExpression
			semanticConditionExpression="service:isStrong" | filterKind="COLLAPSE" | 17 | COLLAPSE
			mappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@edgeMappings.0" |  | 17 | mappings
			<variable name="container"/> | <variable name="container"/>text | 54 | text
			""")
	void whatIsNotKnownIsNamed(String good, String bad, int line, String named) {
		String text = SmallSpecification.text().replaceFirst(java.util.regex.Pattern.quote(good),
				java.util.regex.Matcher.quoteReplacement(bad == null ? "" : bad));
		SpecificationException problem = assertThrows(SpecificationException.class, () -> read(text));
		assertEquals(line, problem.location().line(), problem.getMessage());
		assertTrue(problem.getMessage().contains(named), problem.getMessage());
		assertTrue(problem.getMessage().startsWith("small.odesign:" + line + " Group"), problem.getMessage());
	}

	@Test
	void nothingOutsideTheFileIsRead() {
		assertThrows(SpecificationException.class,
				() -> read("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + SmallSpecification.text().substring(39)));
	}

	@Test
	void somethingElseIsNoSpecification() {
		assertThrows(SpecificationException.class, () -> read("<project/>"));
		SpecificationException cut = assertThrows(SpecificationException.class,
				() -> read(SmallSpecification.text().substring(0, 5000)));
		assertTrue(cut.location().line() > 1, cut.getMessage());
	}

	private static ViewpointSpecification read(String text) throws SpecificationException {
		return SpecificationReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "small.odesign",
				UnaryOperator.identity());
	}
}
