package jp.tsunagi.diagram.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.DiagramSheets;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.diagram.geometry.EdgeLabel;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.NodeLabel;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.scene.Annotations;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.Sheet;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.plan.project.PlanLibrary;

/** Each diagram of each example can be shown to somebody, on a screen and on paper. */
class ExampleDiagramsTest {

	/** Diagrams that are wider than this, in pixels, have to have about the shape of a page. */
	private static final double SCREEN = 1000;

	/** Names have 6 points at least; the words below the legend, which are the smallest, may have less, in the same ratio as ever. */
	private static final double LEGIBLE = 6 * 9.9 / 12;

	private record Drawn(ProjectDiagram diagram, Arrangement arrangement, Geometry geometry, Sheet sheet) {

		String title() {
			return diagram.title();
		}

		boolean isOf(String... kinds) {
			return Set.of(kinds).contains(diagram.specification().name());
		}

		List<ViewNode> nodes() {
			return geometry.view().elements().stream().filter(ViewNode.class::isInstance).map(ViewNode.class::cast)
					.filter(ViewElement::isVisible).toList();
		}

		List<ViewEdge> edges() {
			return geometry.view().edges().stream().filter(ViewElement::isVisible).toList();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "hakodate", "yokohama", "saitama/hanyu", "saitama/kawajima", "saitama/niiza", "saitama/warabi"})
	void everyDiagramSuitsAPage(String example) throws Exception {
		each(example, drawn -> {
			Bounds sheet = drawn.sheet().bounds();
			double ratio = sheet.width() / sheet.height();
			boolean large = sheet.width() > SCREEN;
			assertTrue(ratio > (large ? 0.6 : 0.45) && ratio < (large ? 1.8 : 2.7), () -> drawn.title() + ' ' + sheet);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "hakodate", "yokohama", "saitama/hanyu", "saitama/kawajima", "saitama/niiza", "saitama/warabi"})
	void nothingStandsOnALabel(String example) throws Exception {
		each(example, drawn -> {
			List<Bounds> boxes = new ArrayList<>();
			for (ViewNode node : drawn.nodes()) {
				Optional<Bounds> label = drawn.geometry().label(node).map(NodeLabel::bounds);
				boolean holds = node.children().stream().anyMatch(ViewElement::isVisible);
				(holds ? label : Optional.of(drawn.geometry().bounds(node))).ifPresent(boxes::add);
				drawn.geometry().label(node).filter(NodeLabel::outside).map(NodeLabel::bounds).ifPresent(boxes::add);
			}
			drawn.edges().forEach(edge -> drawn.geometry().labels(edge).stream().map(EdgeLabel::box).forEach(boxes::add));
			for (int i = 0; i < boxes.size(); i++) {
				for (int j = i + 1; j < boxes.size(); j++) {
					assertFalse(boxes.get(i).intersects(boxes.get(j)), drawn.title() + ' ' + boxes.get(i) + ' ' + boxes.get(j));
				}
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "hakodate", "yokohama", "saitama/hanyu", "saitama/kawajima", "saitama/niiza", "saitama/warabi"})
	void bothEndsOfALineAreSeenBesideItsLabel(String example) throws Exception {
		each(example, drawn -> {
			if (drawn.isOf("areaNetwork") && drawn.nodes().size() <= 12) {
				drawn.edges().forEach(edge -> {
					List<Point> way = drawn.geometry().route(edge).flattened();
					drawn.geometry().labels(edge).stream().map(label -> label.box().grown(10)).forEach(label -> assertFalse(
							label.contains(way.getFirst()) || label.contains(way.getLast()), () -> drawn.title() + ' ' + edge.label()));
				});
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "hakodate", "yokohama", "saitama/hanyu", "saitama/kawajima", "saitama/niiza", "saitama/warabi"})
	void plansAreReadFromLeftToRight(String example) throws Exception {
		each(example, drawn -> {
			if (drawn.isOf("planTree")) {
				drawn.edges().forEach(edge -> {
					Bounds from = drawn.geometry().bounds(edge.sourceNode());
					assertTrue(from.x() + from.width() < drawn.geometry().bounds(edge.targetNode()).x(),
							() -> drawn.title() + ' ' + edge.sourceNode().label() + ' ' + edge.targetNode().label());
				});
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "hakodate", "yokohama", "saitama/hanyu", "saitama/kawajima", "saitama/niiza", "saitama/warabi"})
	void noLinePassesBehindANode(String example) throws Exception {
		each(example, drawn -> {
			if (drawn.isOf("planTree", "milestoneDependencies", "twoTierStructure")) {
				drawn.edges().forEach(edge -> drawn.nodes().stream().filter(node -> !node.isContainer())
						.filter(node -> node != edge.sourceNode() && node != edge.targetNode())
						.forEach(node -> assertFalse(crosses(drawn.geometry(), edge, drawn.geometry().bounds(node)),
								() -> drawn.title() + ' ' + edge.key() + ' ' + node.label())));
			}
		});
	}

	private static boolean crosses(Geometry geometry, ViewEdge edge, Bounds node) {
		List<Point> way = geometry.route(edge).flattened();
		Bounds inner = node.grown(-1);
		for (int i = 1; i < way.size(); i++) {
			if (new Rectangle2D.Double(inner.x(), inner.y(), inner.width(), inner.height()).intersectsLine(
					way.get(i - 1).x(), way.get(i - 1).y(), way.get(i).x(), way.get(i).y())) {
				return true;
			}
		}
		return false;
	}

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "hakodate", "yokohama", "saitama/hanyu", "saitama/kawajima", "saitama/niiza", "saitama/warabi"})
	void whatIsNotConnectedTakesLittleRoom(String example) throws Exception {
		each(example, drawn -> {
			List<ViewNode> alone = drawn.nodes().stream().filter(node -> ends(drawn).noneMatch(node::equals)).toList();
			if (drawn.isOf("municipalityNetwork", "areaNetwork") && !alone.isEmpty()) {
				Bounds room = alone.stream().map(drawn.geometry()::bounds).reduce(Bounds::union).orElseThrow();
				double boxes = alone.stream().map(drawn.geometry()::bounds)
						.mapToDouble(bounds -> (bounds.width() + 10) * (bounds.height() + 10)).sum();
				assertTrue(room.width() * room.height() < 1.7 * boxes, () -> drawn.title() + ' ' + room + ' ' + boxes);
				ends(drawn).forEach(node -> assertFalse(room.grown(20).intersects(drawn.geometry().bounds(node)), node::label));
			}
		});
	}

	private static Stream<ViewNode> ends(Drawn drawn) {
		return drawn.edges().stream().flatMap(edge -> Stream.of(edge.sourceNode(), edge.targetNode()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "hakodate", "yokohama", "saitama/niiza"})
	void lettersCanBeReadOnPaper(String example) throws Exception {
		each(example, drawn -> {
			DiagramExport export = new DiagramExport(drawn.sheet(), drawn.title(), LocalDate.EPOCH, "ja");
			try (PDDocument pdf = Loader.loadPDF(export.pdf(export.readablePaper(Paper.Orientation.AUTOMATIC)))) {
				SmallestText letters = new SmallestText();
				letters.getText(pdf);
				assertTrue(letters.size > LEGIBLE - 0.1, () -> drawn.title() + ' ' + letters.size);
				assertTrue(pdf.getNumberOfPages() <= 4, () -> drawn.title() + ' ' + pdf.getNumberOfPages());
			} catch (Exception failure) {
				throw new AssertionError(drawn.title(), failure);
			}
		});
	}

	/** How high the smallest letters of a file are, in points. */
	private static final class SmallestText extends PDFTextStripper {

		private double size = Double.MAX_VALUE;

		@Override
		protected void processTextPosition(TextPosition text) {
			size = Math.min(size, Math.abs(text.getTextMatrix().getScalingFactorY()));
		}
	}

	@Test
	void whatWasPlacedByHandStaysInAFoldedContainer() throws Exception {
		each("hakodate", drawn -> {
			if (drawn.isOf("twoTierStructure")) {
				Arrangement placed = drawn.arrangement().copy();
				ViewNode moved = drawn.nodes().stream().filter(node -> node.parent().isPresent()).reduce((one, last) -> last).orElseThrow();
				Bounds place = placed.bounds(moved.key()).orElseThrow().moved(400, 300);
				placed.place(moved.key(), place);
				placed.setPlacedByHand(moved.key(), true);
				for (LayoutScope scope : List.of(new LayoutScope.KeepPlaced(), new LayoutScope.OnlyNew())) {
					Arrangement again = new DiagramLayout(drawn.geometry().view(), TextMeasure.standard()).run(placed,
							DiagramSheets.layoutOf(drawn.diagram().specification()), scope, new NullProgressMonitor());
					assertEquals(place, again.bounds(moved.key()).orElseThrow());
				}
			}
		});
	}

	/** Looks at each diagram of an example that shows something. */
	private static void each(String example, Consumer<Drawn> look) throws Exception {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples"), example), new NullProgressMonitor());
		ProjectDiagrams diagrams = ProjectDiagrams.of(project,
				PlanLibrary.open(project, Clock.systemUTC(), new NullProgressMonitor()).plans(), Clock.systemUTC());
		for (ProjectDiagram diagram : diagrams.all(kind -> true)) {
			DiagramSession session = diagrams.open(diagram);
			try {
				if (session.view().elements().stream().anyMatch(ViewElement::isVisible)) {
					look.accept(drawn(diagram, session));
				}
			} finally {
				session.dispose();
			}
		}
	}

	private static Drawn drawn(ProjectDiagram diagram, DiagramSession session) {
		LayoutChoice choice = DiagramSheets.layoutOf(diagram.specification());
		Arrangement places = new DiagramLayout(session.view(), TextMeasure.standard()).run(session.arrangement(), choice,
				new LayoutScope.Everything(), new NullProgressMonitor());
		Geometry geometry = new Geometry(session.view(), places, TextMeasure.standard(), choice.isCurved());
		Sheet sheet = new Sheet(geometry, Looks.PLAIN, new Sheet.Captions(diagram.title(), "令和4年1月31日", "一般"),
				DiagramSheets.legend(session), Annotations.NONE);
		return new Drawn(diagram, places, geometry, sheet);
	}
}
