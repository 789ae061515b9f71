package jp.tsunagi.review.escalation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.review.escalation.EscalationRow.Place;

/**
 * What a council should talk about at its next meeting.
 *
 * @param council the council
 * @param items what waits for an answer, the most urgent first; then the answers that are to be told to the areas
 */
public record CouncilAgenda(Council council, List<Item> items) {

	/** Keeps its own copy. */
	public CouncilAgenda {
		items = List.copyOf(items);
	}

	/**
	 * One item.
	 *
	 * @param row what it is about
	 * @param title its heading
	 * @param lines what the council should know, one thing a line
	 */
	public record Item(EscalationRow row, String title, List<String> lines) {

		/** Keeps its own copy. */
		public Item {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * The agenda for {@code council}.
	 *
	 * @param shown what may be shown, such as {@link jp.tsunagi.core.privacy.Audience#maySee(EObject)}
	 */
	public static CouncilAgenda of(Council council, EscalationBoard board, Predicate<EObject> shown) {
		return new CouncilAgenda(council, board.to(council).stream().filter(row -> row.place() != Place.CLOSED)
				.map(row -> new Item(row, title(row), lines(row, shown).toList())).toList());
	}

	/** The agenda as it is written into the minutes: numbered items, each with its lines below. */
	public String text() {
		return IntStream.range(0, items.size()).mapToObj(index -> Stream.concat(Stream.of(index + 1 + ". " + items.get(index).title()),
				items.get(index).lines().stream().map(line -> "   " + line)).collect(Collectors.joining("\n")))
				.collect(Collectors.joining("\n"));
	}

	private static String title(EscalationRow row) {
		return Messages.bind(row.isWaiting() ? Messages.now().toDiscuss : Messages.now().toTell, ElementLabels.of(row.issue()),
				row.area().map(ElementLabels::of).orElse(""));
	}

	private static Stream<String> lines(EscalationRow row, Predicate<EObject> shown) {
		CommunityIssue issue = row.issue();
		Stream<String> raised = Stream.ofNullable(row.escalation().getDate())
				.map(date -> Messages.bind(row.isWaiting() ? Messages.now().raisedSince : Messages.now().raisedOn,
						date.format(CalendarStyle.ofLanguage()), row.daysWaiting().orElse(0L)));
		Stream<String> by = Stream.ofNullable(issue.getRaisedBy()).filter(who -> !who.eIsProxy()).filter(shown)
				.map(who -> Messages.bind(Messages.now().raisedBy, ElementLabels.of(who)));
		Stream<String> needs = issue.getNeeds().stream().filter(need -> !need.eIsProxy()).filter(shown).map(CouncilAgenda::need);
		Stream<String> decision = Stream.ofNullable(row.escalation().getDecision())
				.map(text -> Messages.bind(Messages.now().decided, text));
		return Stream.of(Stream.ofNullable(issue.getDescription()), by, needs, raised, decision).flatMap(lines -> lines);
	}

	private static String need(Need need) {
		return need.getPeopleAffected() == null ? Messages.bind(Messages.now().need, ElementLabels.of(need))
				: Messages.bind(Messages.now().needOfPeople, ElementLabels.of(need), need.getPeopleAffected());
	}
}
