package jp.tsunagi.milestone.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.rhythm.Rhythm;

/** Counts the days of a follow-up. */
final class Occurrences {

	/** Enough for every day of five years; more would be a slip of the pen. */
	private static final int MAX = 2_000;

	private Occurrences() {
	}

	/**
	 * The days of each time, in the order of time.
	 *
	 * @param start when it begins; the first time may be on any of these days already
	 * @param end the last day of a rhythm without end
	 */
	static List<Window> of(List<Rhythm> rhythms, Window start, LocalDate end) {
		List<Window> windows = new ArrayList<>();
		LocalDate from = start.last();
		for (Rhythm rhythm : rhythms) {
			LocalDate first = from;
			Optional<LocalDate> behind = rhythm.span().map(span -> span.after(first, 1));
			add(rhythm, first, behind.orElse(end.plusDays(1)), windows);
			if (behind.isEmpty()) {
				break;
			}
			from = behind.get();
		}
		if (!windows.isEmpty()) {
			windows.set(0, new Window(start.first(), windows.getFirst().last()));
		}
		return windows;
	}

	/** A last interval that is cut off counts only if it is the first, too. */
	private static void add(Rhythm rhythm, LocalDate from, LocalDate behind, List<Window> windows) {
		LocalDate first = from;
		for (int times = 1; first.isBefore(behind) && windows.size() < MAX; times++) {
			LocalDate next = rhythm.interval().after(from, times);
			if (!next.isAfter(behind) || times == 1) {
				windows.add(new Window(first, (next.isAfter(behind) ? behind : next).minusDays(1)));
			}
			first = next;
		}
	}
}
