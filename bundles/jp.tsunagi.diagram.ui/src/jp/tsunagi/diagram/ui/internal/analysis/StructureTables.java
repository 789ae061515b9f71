package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.network.AreaDensity;
import jp.tsunagi.network.Connection;
import jp.tsunagi.network.Cuts;
import jp.tsunagi.network.MissingTies.MissingTie;
import jp.tsunagi.network.NetworkAnalysis;
import jp.tsunagi.network.TierReach.AreaWay;
import jp.tsunagi.network.TierReach.Way;

/** The tables on how the network as a whole hangs together. */
final class StructureTables {

	private final NetworkAnalysis analysis;

	private final Wording wording;

	StructureTables(NetworkAnalysis analysis, Wording wording) {
		this.analysis = analysis;
		this.wording = wording;
	}

	MeasureTable cuts() {
		Stream<MeasureRow> participants = analysis.cuts().participants().stream().map(this::cutPoint);
		Stream<MeasureRow> connections = analysis.cuts().connections().stream().map(this::bridge);
		Comparator<MeasureRow> worst = Comparator.<MeasureRow, Cell>comparing(row -> row.cells().get(3)).reversed();
		return new MeasureTable(Stream.concat(participants, connections).sorted(worst).toList(), "");
	}

	private MeasureRow cutPoint(Cuts.CutPoint point) {
		Participant participant = point.participant();
		return new MeasureRow(List.of(participant.getId()), participant.eClass(), List.of(Wording.name(participant),
				wording.kind(participant), Wording.areas(participant), Cell.number(point.cutOff()), Cell.number(point.parts())),
				Wording.areaIds(List.of(participant)));
	}

	private MeasureRow bridge(Cuts.Bridge bridge) {
		Connection connection = bridge.connection();
		List<Participant> ends = List.of(connection.one(), connection.other());
		List<String> ids = new ArrayList<>(Wording.ids(connection.ties()));
		ids.addAll(Wording.ids(ends));
		return new MeasureRow(ids, Literals.RELATIONSHIP, List.of(Wording.pair(ends.get(0), ends.get(1)),
				wording.kinds(connection.ties()), Wording.areas(ends.get(0), ends.get(1)), Cell.number(bridge.cutOff()), Cell.number(2)),
				Wording.areaIds(ends));
	}

	/** Those who are not reached come first: they are what is asked for. */
	MeasureTable reach() {
		Stream<MeasureRow> areas = analysis.reach().areas().stream().map(this::area);
		Stream<MeasureRow> others = analysis.reach().ways().stream().map(this::way);
		Comparator<MeasureRow> farthest = Comparator.<MeasureRow, Cell>comparing(row -> row.cells().get(3)).reversed();
		return new MeasureTable(Stream.concat(areas, others).sorted(farthest).toList(),
				analysis.reach().starts().isEmpty() ? Messages.noTierOne : "");
	}

	private MeasureRow area(AreaWay way) {
		Area area = way.area();
		List<Participant> path = way.nearest().map(Way::path).orElse(List.of());
		String shown = way.nearest().isPresent() ? path(path) : Messages.nobodyInArea;
		List<String> ids = new ArrayList<>(List.of(area.getId()));
		ids.addAll(Wording.ids(path));
		return new MeasureRow(ids, Literals.AREA, List.of(Wording.name(area), wording.kind(area), Cell.text(ElementLabels.of(area)),
				steps(way.steps()), Cell.text(shown)), Set.of(area.getId()));
	}

	private MeasureRow way(Way way) {
		Participant target = way.target();
		List<String> ids = new ArrayList<>(List.of(target.getId()));
		Wording.ids(way.path()).stream().filter(id -> !id.equals(target.getId())).forEach(ids::add);
		return new MeasureRow(ids, target.eClass(), List.of(Wording.name(target), wording.kind(target), Wording.areas(target),
				steps(way.steps()), Cell.text(path(way.path()))), Wording.areaIds(List.of(target)));
	}

	private static Cell steps(OptionalInt steps) {
		return steps.isPresent() ? Cell.number(steps.getAsInt()) : Cell.noNumber(Messages.notReached);
	}

	private static String path(List<Participant> path) {
		return path.stream().map(ElementLabels::of).collect(Collectors.joining(Messages.arrow));
	}

	MeasureTable circles() {
		return new MeasureTable(analysis.circles().stream().filter(circle -> circle.size() > 1).map(circle -> {
			List<Participant> known = circle.stream()
					.sorted(Comparator.<Participant>comparingInt(analysis.network()::degree).reversed()).toList();
			return new MeasureRow(Wording.ids(known), known.getFirst().eClass(), List.of(Cell.text(Wording.names(known)),
					Wording.areas(circle.toArray(Participant[]::new)), Cell.number(circle.size())), Wording.areaIds(circle));
		}).toList(), "");
	}

	MeasureTable density() {
		return new MeasureTable(analysis.densities().stream().map(StructureTables::density).toList(), "");
	}

	private static MeasureRow density(AreaDensity density) {
		Area area = density.area();
		String neighbours = density.neighbours().entrySet().stream()
				.sorted(Map.Entry.<Area, Integer>comparingByValue().reversed().thenComparing(entry -> ElementLabels.of(entry.getKey())))
				.map(entry -> Messages.bind(Messages.neighbour, ElementLabels.of(entry.getKey()), entry.getValue()))
				.collect(NameList.joining());
		Set<String> areas = new HashSet<>(Set.of(area.getId()));
		for (Optional<Area> around = around(area); around.isPresent(); around = around(around.get())) {
			areas.add(around.get().getId());
		}
		return new MeasureRow(List.of(area.getId()), Literals.AREA, List.of(Wording.name(area), Cell.number(density.participants()),
				Cell.number(density.inside()), Cell.share(density.density()), Cell.number(density.outside()),
				Cell.number(density.isolated()), Cell.text(neighbours)), areas);
	}

	private static Optional<Area> around(Area area) {
		return area.eContainer() instanceof Area outer ? Optional.of(outer) : Optional.empty();
	}

	MeasureTable missing() {
		List<MeasureRow> rows = analysis.missing().candidates().stream().map(StructureTables::missing).toList();
		int total = analysis.missing().total();
		return new MeasureTable(rows, total > rows.size() ? Messages.bind(Messages.firstOnly, total, rows.size()) : "");
	}

	private static MeasureRow missing(MissingTie missing) {
		return new MeasureRow(List.of(missing.one().getId(), missing.other().getId()), missing.one().eClass(),
				List.of(Wording.name(missing.one()), Wording.name(missing.other()), Cell.text(Wording.names(missing.reasons())),
						Cell.number(missing.commonContacts())),
				Wording.areaIds(List.of(missing.one(), missing.other())));
	}
}
