package jp.tsunagi.milestone.ui.internal.list;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jp.tsunagi.milestone.agenda.Agenda;
import jp.tsunagi.milestone.agenda.AgendaRow;

/** What a list is about. */
public enum ListKind {

	/** What is expected in the next 30 days. */
	NEXT_30((agenda, since) -> agenda.next(30).stream()),

	/** What is expected in the next 60 days. */
	NEXT_60((agenda, since) -> agenda.next(60).stream()),

	/** What is expected in the next 90 days. */
	NEXT_90((agenda, since) -> agenda.next(90).stream()),

	/** What is past its date. */
	LATE((agenda, since) -> agenda.late().stream()),

	/** What was changed since a day. */
	CHANGED((agenda, since) -> agenda.changedSince(since).stream()),

	/** Follow-ups that are due. */
	FOLLOW_UPS((agenda, since) -> agenda.followUps().stream()),

	/** Everything. */
	ALL((agenda, since) -> Stream.empty());

	private final BiFunction<Agenda, LocalDate, Stream<AgendaRow>> rows;

	ListKind(BiFunction<Agenda, LocalDate, Stream<AgendaRow>> rows) {
		this.rows = rows;
	}

	/** How users call it. */
	public String label() {
		return switch (this) {
			case NEXT_30 -> Messages.bind(Messages.next, 30);
			case NEXT_60 -> Messages.bind(Messages.next, 60);
			case NEXT_90 -> Messages.bind(Messages.next, 90);
			case LATE -> Messages.late;
			case CHANGED -> Messages.changed;
			case FOLLOW_UPS -> Messages.followUps;
			case ALL -> Messages.all;
		};
	}

	/** What it says if there is nothing in it. */
	String nothing() {
		return switch (this) {
			case NEXT_30, NEXT_60, NEXT_90 -> Messages.nothingNext;
			case LATE -> Messages.nothingLate;
			case CHANGED -> Messages.nothingChanged;
			case FOLLOW_UPS -> Messages.nothingToFollow;
			case ALL -> Messages.nothing;
		};
	}

	/** The rows on the day of {@code agenda}; {@code since} is for what was changed. */
	List<ListRow> rows(Agenda agenda, LocalDate since) {
		return this == ALL ? agenda.schedule().milestones().stream().map(ListRow::of).toList()
				: rows.apply(agenda, since).map(ListRow::of).toList();
	}
}
