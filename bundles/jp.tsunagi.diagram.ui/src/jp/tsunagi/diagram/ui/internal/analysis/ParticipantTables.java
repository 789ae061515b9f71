package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.network.Betweenness;
import jp.tsunagi.network.Connection;
import jp.tsunagi.network.Freshness;
import jp.tsunagi.network.NetworkAnalysis;
import jp.tsunagi.network.TieNetwork;

/** The tables with a row for each participant or tie. */
final class ParticipantTables {

	private final NetworkAnalysis analysis;

	private final TieNetwork network;

	private final Wording wording;

	ParticipantTables(NetworkAnalysis analysis, Wording wording) {
		this.analysis = analysis;
		this.network = analysis.network();
		this.wording = wording;
	}

	MeasureTable contacts() {
		Comparator<Participant> most = Comparator.<Participant>comparingInt(network::degree).thenComparingInt(network::strength).reversed();
		return new MeasureTable(network.participants().stream().filter(participant -> network.degree(participant) > 0).sorted(most)
				.map(participant -> row(participant, Cell.number(network.degree(participant)), Cell.number(network.strength(participant))))
				.toList(), "");
	}

	MeasureTable bridging() {
		Betweenness betweenness = analysis.betweenness();
		List<MeasureRow> rows = network.participants().stream().filter(participant -> betweenness.share(participant) > 0)
				.sorted(Comparator.<Participant>comparingDouble(betweenness::share).reversed())
				.map(participant -> row(participant, Cell.share(betweenness.share(participant)), Cell.number(network.degree(participant))))
				.toList();
		return new MeasureTable(rows, betweenness.sampled().isPresent()
				? Messages.bind(Messages.sampled, betweenness.sampled().getAsInt()) : "");
	}

	MeasureTable isolated() {
		return new MeasureTable(network.isolated().stream()
				.map(participant -> row(participant, confirmed(Freshness.of(participant, network.day())))).toList(), "");
	}

	MeasureTable freshness() {
		Comparator<MeasureRow> oldest = Comparator.<MeasureRow, Cell>comparing(row -> row.cells().getLast()).reversed();
		Stream<Relationship> ties = network.connections().stream().map(Connection::ties).flatMap(List::stream);
		return new MeasureTable(ties.map(this::tie).sorted(oldest).toList(), "");
	}

	private MeasureRow tie(Relationship tie) {
		Freshness freshness = Freshness.of(tie, network.day());
		OptionalInt years = freshness.years();
		List<Participant> ends = List.of(tie.getSource(), tie.getTarget());
		List<Cell> cells = List.of(Wording.pair(ends.get(0), ends.get(1)), wording.kind(tie), Wording.areas(ends.get(0), ends.get(1)),
				confirmed(freshness), years.isPresent() ? Cell.number(years.getAsInt()) : Cell.noNumber(Messages.never));
		return new MeasureRow(List.of(tie.getId()), Literals.RELATIONSHIP, cells, Wording.areaIds(ends));
	}

	private static Cell confirmed(Freshness freshness) {
		String day = freshness.confirmedOn().map(FuzzyDate::earliest).map(Object::toString).orElse("");
		return new Cell(freshness.confirmedOn().map(FuzzyDate::toString).orElse(Messages.never), 0, day, false);
	}

	private MeasureRow row(Participant participant, Cell... measured) {
		Stream<Cell> described = Stream.of(Wording.name(participant), wording.kind(participant), Wording.areas(participant));
		return new MeasureRow(List.of(participant.getId()), participant.eClass(), Stream.concat(described, Stream.of(measured)).toList(),
				Wording.areaIds(List.of(participant)));
	}
}
