package jp.tsunagi.diagram.tests.synchronization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.SpecificationReader;
import jp.tsunagi.diagram.specification.ViewpointSpecification;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.view.ViewElement;

/** What a diagram costs, and what it does with models and specifications that are not as they should be. */
class SynchronizerTest {

	private static CompiledDiagram network() throws Exception {
		return Design.read().diagram("municipalityNetwork");
	}

	private static long cost(DiagramSynchronizer diagram, Runnable edit) {
		long before = diagram.evaluations();
		edit.run();
		assertFalse(diagram.synchronize().isEmpty());
		return diagram.evaluations() - before;
	}

	@AfterEach
	void stopLooping() {
		BadServices.looping = false;
	}

	@Test
	void oneEditCostsTheSameInEachDiagram() throws Exception {
		CompiledDiagram network = network();
		for (int size : List.of(100, 5000)) {
			Town town = Town.of(size);
			DiagramSynchronizer diagram = DiagramSynchronizer.create(network, town.municipality());
			assertTrue(diagram.view().elements().size() > 2.9 * size);
			assertTrue(cost(diagram, () -> town.organization(size / 2).setName("別の名")) <= 10);
			Relationship tie = town.municipality().getRelationships().get(size / 3);
			assertTrue(cost(diagram, () -> tie.setStrength(Strength.STRONG)) <= 15);
			assertTrue(cost(diagram, () -> town.tie(town.organization(1), town.organization(2))) <= 60);
			assertTrue(cost(diagram, () -> town.municipality().getRelationships().remove(tie)) <= 60);
			assertTrue(cost(diagram, () -> town.organization("new")) <= 30);
			diagram.dispose();
		}
	}

	@Test
	void nothingIsEvaluatedForWhatIsNotShown() throws Exception {
		Town town = Town.of(50);
		DiagramSynchronizer diagram = DiagramSynchronizer.create(network(), town.municipality());
		long before = diagram.evaluations();
		town.municipality().getAreas().getFirst().setBoundary("somewhere");
		diagram.synchronize();
		diagram.synchronize();
		assertEquals(before, diagram.evaluations());
	}

	@Test
	void aStakeholderWithTenThousandTiesComesAndGoes() throws Exception {
		Town town = new Town();
		Organization hub = town.organization("hub");
		for (int index = 0; index < 10_000; index++) {
			town.tie(hub, town.organization("o" + index));
		}
		DiagramSynchronizer diagram = DiagramSynchronizer.create(network(), town.municipality());
		assertEquals(10_000, diagram.view().edges().size());
		long cost = cost(diagram, () -> town.municipality().getOrganizations().remove(hub));
		assertEquals(List.of(), diagram.view().edges());
		assertTrue(cost < 100, () -> "removed by " + cost);
		town.municipality().getOrganizations().add(hub);
		diagram.synchronize();
		assertEquals(10_000, diagram.view().edges().size());
		assertEquals(10_000, diagram.view().elementsOf(hub).stream().filter(jp.tsunagi.diagram.view.ViewNode.class::isInstance)
				.map(jp.tsunagi.diagram.view.ViewNode.class::cast).findFirst().orElseThrow().outgoing().size());
	}

	@Test
	void aFileThatIsReadAgainIsShownAgain() throws Exception {
		Town town = Town.of(10);
		Resource main = town.municipality().eResource();
		XMIResourceImpl part = new XMIResourceImpl(URI.createURI("memory:/a0.coordination"));
		part.setEncoding("UTF-8");
		main.getResourceSet().getResources().add(part);
		Area area = town.municipality().getAreas().getFirst();
		part.getContents().add(area);
		area.getOrganizations().add(town.organization(3));
		Relationship across = town.tie(town.organization(1), area.getOrganizations().getFirst());
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		part.save(saved, Map.of());
		CompiledDiagram network = network();
		DiagramSynchronizer diagram = DiagramSynchronizer.create(network, town.municipality());
		List<String> before = diagram.view().elements().stream().map(ViewElement::key).toList();
		part.unload();
		diagram.synchronize();
		assertTrue(diagram.view().elementsOf(across).isEmpty());
		part.load(new ByteArrayInputStream(saved.toString(StandardCharsets.UTF_8).replace("団体 o3", "読み直した団体")
				.getBytes(StandardCharsets.UTF_8)), Map.of());
		diagram.synchronize();
		DiagramSynchronizer fresh = DiagramSynchronizer.create(network, town.municipality());
		assertEquals("", ViewText.difference(ViewText.of(fresh.view()), ViewText.of(diagram.view())));
		assertEquals(before, diagram.view().elements().stream().map(ViewElement::key).toList());
		assertEquals(1, diagram.view().elementsOf(across).size());
		assertTrue(diagram.view().nodes().stream().anyMatch(node -> node.label().contains("読み直した団体")));
		main.getResourceSet().getResources().remove(main);
		diagram.synchronize();
		assertTrue(diagram.view().elements().isEmpty());
	}

	@Test
	void twoElementsWithOneIdAreBothShown() throws Exception {
		Town town = Town.of(5);
		CompiledDiagram network = network();
		town.organization("o1");
		DiagramSynchronizer diagram = DiagramSynchronizer.create(network, town.municipality());
		assertEquals(6, diagram.view().nodes().size());
		town.organization(1).setName("先の一人");
		town.organization("o1");
		diagram.synchronize();
		assertEquals(7, diagram.view().nodes().size());
		assertEquals("", ViewText.difference(ViewText.of(DiagramSynchronizer.create(network, town.municipality()).view()),
				ViewText.of(diagram.view())));
		EcoreUtil.remove(town.organization(6));
		EcoreUtil.remove(town.organization(5));
		diagram.synchronize();
		assertEquals("", ViewText.difference(ViewText.of(DiagramSynchronizer.create(network, town.municipality()).view()),
				ViewText.of(diagram.view())));
	}

	@Test
	void anyNameIsShownAsItIs() throws Exception {
		Town town = Town.of(3);
		DiagramSynchronizer diagram = DiagramSynchronizer.create(Design.everything().diagram("everything"), town.municipality());
		for (String name : List.of("長".repeat(5000), "שלום עולם مرحبا", "👩‍👩‍👧 見守り\uD83D", "a\nb\tc\u0000", "%{}'\\")) {
			town.organization(1).setName(name);
			diagram.synchronize();
			assertTrue(diagram.view().elementsOf(town.organization(1)).getFirst().label().contains(name));
		}
		assertEquals(List.of(), diagram.problems());
	}

	private static String bad(String precondition, String label) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" name="bad" version="12.0.0.2017041100"
				    xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
				    xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0">
				  <ownedViewpoints name="v">
				    <ownedRepresentations xsi:type="diagram:DiagramDescription" name="d" domainClass="coordination::Municipality">
				      <metamodel href="http://tsunagi.jp/coordination/1.0#/"/>
				      <defaultLayer name="default">
				        <nodeMappings name="organization" domainClass="coordination::Organization"
				            preconditionExpression="PRECONDITION">
				          <style xsi:type="style:SquareDescription" showIcon="false" labelExpression="LABEL"
				              sizeComputationExpression="service:fails"/>
				        </nodeMappings>
				        <containerMappings name="area" domainClass="coordination::Area"
				            reusedContainerMappings="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0">
				          <style xsi:type="style:FlatContainerStyleDescription"/>
				        </containerMappings>
				      </defaultLayer>
				    </ownedRepresentations>
				    <ownedJavaExtensions qualifiedClassName="jp.tsunagi.diagram.tests.synchronization.BadServices"/>
				  </ownedViewpoints>
				</description:Group>
				""".replace("PRECONDITION", precondition).replace("LABEL", label);
	}

	private static CompiledDiagram compileBad(String precondition, String label) throws Exception {
		ViewpointSpecification specification = SpecificationReader.read(
				new ByteArrayInputStream(bad(precondition, label).getBytes(StandardCharsets.UTF_8)), "bad.odesign");
		return CompiledDiagram.of(specification.diagrams().findFirst().orElseThrow(), Services.of(specification, Class::forName));
	}

	@Test
	void aServiceThatFailsSpoilsOnlyWhatItGives() throws Exception {
		Town town = Town.of(20);
		DiagramSynchronizer diagram = DiagramSynchronizer.create(compileBad("service:fails", "feature:name"), town.municipality());
		assertEquals(20, diagram.view().nodes().stream().filter(node -> node.mapping().equals("organization")).count());
		assertEquals("団体 o0", diagram.view().nodes().getFirst().label());
		assertEquals(2, diagram.problems().stream().filter(problem -> problem.message().contains("broken on purpose")).count());
	}

	@Test
	void aServiceThatDoesNotComeBackIsGivenUpOnce() throws Exception {
		Town town = Town.of(20);
		CompiledDiagram compiled = compileBad("service:loopsOnce", "service:loops");
		BadServices.looping = true;
		DiagramSynchronizer diagram = DiagramSynchronizer.create(compiled, town.municipality(), Duration.ofMillis(200));
		assertEquals(20, diagram.view().nodes().stream().filter(node -> node.mapping().equals("organization")).count());
		assertEquals(diagram.view().elements().size(), diagram.view().elements().stream().distinct().count());
		Follower follower = new Follower(diagram.view());
		town.organization(3).setName("新");
		town.organization("later");
		diagram.synchronize();
		follower.check();
		assertEquals(21, diagram.view().nodes().stream().filter(node -> node.mapping().equals("organization")).count());
		assertTrue(diagram.problems().size() >= 2, () -> diagram.problems().toString());
	}

	@Test
	void containersThatHoldEachOtherWithoutEndStopSomewhere() throws Exception {
		Town town = Town.of(2);
		town.area("a1");
		town.area("a2");
		DiagramSynchronizer diagram = DiagramSynchronizer.create(compileBad("", "feature:name"), town.municipality());
		// three areas in each order: 3 + 3 * 2 + 3 * 2 * 1
		assertEquals(15, diagram.view().elements().stream().filter(element -> element.mapping().equals("area")).count());
		assertTrue(diagram.problems().stream().anyMatch(problem -> problem.expression().equals("area")));
	}

	@Test
	void aModelMayBeDeep() throws Exception {
		Town town = Town.of(2);
		Area area = town.municipality().getAreas().getFirst();
		for (int depth = 0; depth < 3000; depth++) {
			Area inner = jp.tsunagi.coordination.CoordinationFactory.eINSTANCE.createArea();
			inner.setId("deep" + depth);
			area.getAreas().add(inner);
			area = inner;
		}
		DiagramSynchronizer diagram = DiagramSynchronizer.create(Design.everything().diagram("everything"), town.municipality());
		assertTrue(diagram.view().elements().size() > 50);
		area.setName("ずっと下");
		town.organization("new");
		diagram.synchronize();
		assertEquals(1, diagram.view().elementsOf(town.organization(2)).size());
	}
}
