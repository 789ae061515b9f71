package jp.tsunagi.milestone.export;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Visit;

/**
 * A time of a follow-up, or the review of a half-year, as other programs get it.
 *
 * @param uid what it is known by there: of a follow-up it is that of the first, the second time and so on, whenever these are
 * @param entry what it is, and when
 * @param number which time of the follow-up it is, from 1; 0 for what was done besides, and for reviews
 * @param visit when the follow-up was done
 */
public record TimeRow(String uid, CalendarEntry entry, int number, Optional<Visit> visit) {

	/** Whose it is. */
	public Plan plan() {
		return EcoreUtil2.getContainerOfType(entry.subject(), Plan.class);
	}

	/** What it is called: which time it is, and whether it was done. */
	public String title() {
		return switch (entry.kind()) {
			case REVIEW -> NLS.bind(Messages.reviewOf, entry.name());
			case REVIEW_DUE -> NLS.bind(Messages.reviewDueOf, entry.name());
			default -> entry.past() ? NLS.bind(Messages.timeDone, numbered()) : numbered();
		};
	}

	private String numbered() {
		return number == 0 ? entry.name() : NLS.bind(Messages.numbered, entry.name(), number);
	}

	/** The name of the milestone that is followed, else of the plan. */
	String holder() {
		return MilestoneRow.text(entry.subject().eContainer() instanceof Milestone milestone ? milestone.getName() : plan().getName());
	}

	/** The days in a calendar: of a time that is still to be done the first, as weeks and months without a gap would cover all else. */
	Window days() {
		return entry.kind() == Kind.FOLLOW_UP && !entry.past() ? Window.of(entry.window().first()) : entry.window();
	}
}
