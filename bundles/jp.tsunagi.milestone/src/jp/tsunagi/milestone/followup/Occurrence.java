package jp.tsunagi.milestone.followup;

import java.util.Optional;

import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Visit;

/**
 * One time of a follow-up.
 *
 * @param window on one of these days
 * @param state whether it was done
 * @param visit when it was done
 */
public record Occurrence(Window window, OccurrenceState state, Optional<Visit> visit) {
}
