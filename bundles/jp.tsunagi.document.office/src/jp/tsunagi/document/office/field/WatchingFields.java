package jp.tsunagi.document.office.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.design.services.WatchingServices;
import jp.tsunagi.office.template.field.FieldGroup;

/** Who watches over whom, as a table of at most twelve columns; who has no column there is named beside it. */
final class WatchingFields {

	/** More do not fit on paper. */
	static final int COLUMNS = 12;

	private final FieldSource source;

	private final WatchingServices services = new WatchingServices();

	private Optional<Town> town = Optional.empty();

	/** Who watches over whom in all of the municipality. */
	private record Town(ByTerritory<Relationship> ties, ByTerritory<Participant> watchers, ByTerritory<Participant> watched) {
	}

	/** A table. */
	record Matrix(List<Participant> watchers, List<Participant> watched, List<Relationship> ties) {

		Optional<Participant> watcher(int column) {
			return column < watchers.size() ? Optional.of(watchers.get(column)) : Optional.empty();
		}

		Stream<Participant> others() {
			return watchers.stream().skip(COLUMNS);
		}
	}

	/** A row of a table. */
	private record Row(Matrix matrix, Participant watched) {
	}

	WatchingFields(FieldSource source) {
		this.source = source;
	}

	FieldGroup<Matrix> matrix() {
		FieldGroup.Builder<Matrix> group = FieldGroup.with(source.notes("watching"));
		IntStream.range(0, COLUMNS).forEach(column -> group.text(name(column),
				matrix -> matrix.watcher(column).map(source::name).orElse("")));
		return group.text("ほかの見守り手", matrix -> source.published().names(matrix.others().toList()))
				.rows("見守られる側", row(), matrix -> matrix.watched().stream().map(watched -> new Row(matrix, watched)).toList())
				.build();
	}

	private FieldGroup<Row> row() {
		FieldGroup.Builder<Row> group = FieldGroup.with(source.notes("watchingRow"));
		group.text("名前", row -> source.published().name(row.watched()));
		IntStream.range(0, COLUMNS).forEach(column -> group.answer(name(column),
				row -> row.matrix().watcher(column).map(watcher -> mark(row, watcher)).orElse("")));
		return group.answer("ほか", row -> FieldSource.joined(row.matrix().others().filter(watcher -> !mark(row, watcher).isEmpty())
				.map(watcher -> source.published().name(watcher) + mark(row, watcher)))).build();
	}

	private static String name(int column) {
		return "列" + (column + 1);
	}

	private String mark(Row row, Participant watcher) {
		return row.matrix().ties().stream().filter(tie -> tie.getSource() == watcher && tie.getTarget() == row.watched())
				.map(services::watchingMark).distinct().collect(Collectors.joining("\n"));
	}

	/** The table of {@code territory}; empty if nobody there watches or is watched. Who watches over most comes first. */
	Optional<Matrix> of(Territory territory) {
		return source.project().municipality().map(municipality -> of(territory, municipality))
				.filter(matrix -> !matrix.watchers().isEmpty() || !matrix.watched().isEmpty());
	}

	private Matrix of(Territory territory, Municipality municipality) {
		if (town.isEmpty()) {
			town = Optional.of(town(municipality));
		}
		List<Relationship> ties = town.get().ties().in(territory);
		List<Participant> watchers = Stream.concat(ties.stream().map(Relationship::getSource), town.get().watchers().in(territory).stream())
				.distinct().sorted((one, other) -> Long.compare(ties(ties, other), ties(ties, one))).toList();
		List<Participant> watched = Stream.concat(ties.stream().map(Relationship::getTarget), town.get().watched().in(territory).stream())
				.distinct().toList();
		return new Matrix(watchers, watched, ties);
	}

	private Town town(Municipality municipality) {
		List<Relationship> ties = source.shown(services.watchingTies(municipality)).stream()
				.filter(tie -> tie.getSource() != null && tie.getTarget() != null).toList();
		return new Town(ByTerritory.of(ties, tie -> Stream.of(tie.getSource(), tie.getTarget())),
				ByTerritory.of(source.shown(services.watchers(municipality)), Stream::of),
				ByTerritory.of(source.shown(services.watched(municipality)), Stream::of));
	}

	private static long ties(List<Relationship> ties, Participant watcher) {
		return ties.stream().filter(tie -> tie.getSource() == watcher).count();
	}
}
