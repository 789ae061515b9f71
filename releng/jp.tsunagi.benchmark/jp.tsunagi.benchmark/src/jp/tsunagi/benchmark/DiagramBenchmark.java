package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.Sheet;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.view.Arrangement;

/**
 * Time to create, refresh and keep up the stakeholder network of made-up municipalities, to lay it out and to write it as SVG;
 * beside the times of Sirius Desktop on a like machine (DESIGN.md §6).
 */
final class DiagramBenchmark {

	private static final int[] SIZES = {100, 1_000, 5_000};

	/** The name of the diagram that is measured. */
	static final String DIAGRAM = "municipalityNetwork";

	/** Rounds until the compiler has settled; not counted. */
	private static final int WARM_UP = 3;

	private static final int ROUNDS = 9;

	/** Layout and export take long and vary little. */
	private static final int SLOW_ROUNDS = 3;

	private static final int EDITS = 50;

	/** What Sirius takes with 5,000 nodes and 10,000 ties, in milliseconds, at its quickest; SVG with 1,000 nodes. */
	private static final Map<String, Double> SIRIUS = Map.of("create", 2400.0, "refresh", 200.0, "edit", 400.0, "open", 6500.0, "svg",
			3700.0);

	private final PrintStream out;

	private final CompiledDiagram diagram;

	DiagramBenchmark(PrintStream out) throws Exception {
		this.out = out;
		DiagramSpecification specification = Specifications.diagrams().filter(each -> each.name().equals(DIAGRAM)).findFirst()
				.orElseThrow();
		ContributedSpecification contributed = Specifications.of(specification);
		diagram = CompiledDiagram.of(specification, Services.of(contributed));
	}

	void run() throws Exception {
		List<Size> sizes = new ArrayList<>();
		for (int stakeholders : SIZES) {
			sizes.add(new Size(stakeholders));
		}
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			for (Size size : sizes) {
				size.measure(round >= WARM_UP);
			}
		}
		for (int round = 0; round < SLOW_ROUNDS; round++) {
			for (Size size : sizes) {
				size.measureSlow();
			}
		}
		print(sizes);
	}

	private void print(List<Size> sizes) {
		out.println("Diagrams (median, ms)");
		out.printf("%12s %10s %10s %12s %10s %12s %10s %10s %14s%n", "stakeholders", "create", "refresh", "edit", "p95", "evaluations",
				"layout", "SVG", "bytes/element");
		for (Size size : sizes) {
			out.printf("%12d %10.1f %10.1f %12.2f %10.2f %12.1f %10.0f %10.0f %14d%n", size.stakeholders, size.create.median(),
					size.refresh.median(), size.edit.median(), size.edit.p95(), size.evaluations, size.layout.median(), size.svg.median(),
					size.bytes);
		}
		Size largest = sizes.getLast();
		out.printf("%12s %10.3f %10.3f %12.4f %10s %12s %10.3f %10.3f%n%n", "÷ Sirius", largest.create.median() / SIRIUS.get("create"),
				largest.refresh.median() / SIRIUS.get("refresh"), largest.edit.median() / SIRIUS.get("edit"), "", "",
				(largest.create.median() + largest.layout.median()) / SIRIUS.get("open"),
				sizes.get(1).svg.median() / SIRIUS.get("svg"));
	}

	/** A municipality; small ones are measured several times in a round. */
	private final class Size {

		private final int stakeholders;

		private final Times create = new Times();

		private final Times refresh = new Times();

		private final Times edit = new Times();

		private final Times layout = new Times();

		private final Times svg = new Times();

		private double evaluations;

		private long bytes;

		Size(int stakeholders) {
			this.stakeholders = stakeholders;
		}

		void measure(boolean counts) throws Exception {
			for (int times = 0; times < SIZES[SIZES.length - 1] / stakeholders / 5 + 1; times++) {
				Municipality town = MadeUpTown.of(stakeholders);
				System.gc();
				long before = Memory.used();
				DiagramSynchronizer[] made = new DiagramSynchronizer[1];
				create.time(() -> made[0] = DiagramSynchronizer.create(diagram, town));
				DiagramSynchronizer synchronizer = made[0];
				bytes = (Memory.used() - before) / synchronizer.view().elements().size();
				refresh.time(synchronizer::refresh);
				edit(town, synchronizer);
				synchronizer.dispose();
			}
			if (!counts) {
				create.clear();
				refresh.clear();
				edit.clear();
			}
		}

		/** Names, strengths and ties by turns. */
		private void edit(Municipality town, DiagramSynchronizer synchronizer) throws Exception {
			long before = synchronizer.evaluations();
			for (int number = 0; number < EDITS; number++) {
				int turn = number;
				edit.time(() -> {
					Relationship tie = town.getRelationships().get(turn);
					switch (turn % 3) {
						case 0 -> town.getOrganizations().get(turn).setName("団体 " + turn);
						case 1 -> tie.setTarget(town.getOrganizations().get(turn + 7));
						default -> town.getRelationships().remove(tie);
					}
					synchronizer.synchronize();
				});
			}
			evaluations = (double) (synchronizer.evaluations() - before) / EDITS;
		}

		void measureSlow() throws Exception {
			DiagramSynchronizer synchronizer = DiagramSynchronizer.create(diagram, MadeUpTown.of(stakeholders));
			Arrangement[] arranged = new Arrangement[1];
			LayoutChoice choice = diagram.specification().layout().map(LayoutChoice::of)
					.orElseGet(() -> LayoutChoice.of(LayoutChoice.STRESS));
			layout.time(() -> arranged[0] = new DiagramLayout(synchronizer.view(), TextMeasure.standard())
					.run(new Arrangement(), choice, new LayoutScope.Everything(), new NullProgressMonitor()));
			svg.time(() -> new DiagramExport(
					new Sheet(new Geometry(synchronizer.view(), arranged[0], TextMeasure.standard(), false), Looks.PLAIN,
							new Sheet.Captions(synchronizer.view().title(), "", ""), Legend.NONE),
					synchronizer.view().title(), LocalDate.EPOCH, "ja").svg());
			synchronizer.dispose();
		}
	}
}
