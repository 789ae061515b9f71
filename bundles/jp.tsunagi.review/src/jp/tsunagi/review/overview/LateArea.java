package jp.tsunagi.review.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewCycles;
import jp.tsunagi.review.cycle.ReviewState;

/**
 * An area whose reviews are late.
 *
 * @param area the area
 * @param cycles what is late, at least one
 */
public record LateArea(Territory area, List<ReviewCycle> cycles) {

	/** Keeps its own copy. */
	public LateArea {
		cycles = List.copyOf(cycles);
	}

	/** The areas that are late with {@code half}, those with most reviews missing first, else in the order of the project. */
	public static List<LateArea> of(Project project, Collection<Plan> plans, HalfYear half, ReviewCalendar calendar, LocalDate today) {
		List<ReviewCycle> late = new ReviewCycles(calendar, today).of(plans).stream()
				.filter(cycle -> cycle.half().equals(half) && cycle.state() == ReviewState.LATE).toList();
		return ProjectContents.all(project, Territory.class).flatMap(area -> {
			List<ReviewCycle> ofArea = late.stream().filter(cycle -> cycle.plan().getAreas().contains(area)).toList();
			return ofArea.isEmpty() ? Stream.<LateArea>empty() : Stream.of(new LateArea(area, ofArea));
		}).sorted(Comparator.comparing((LateArea area) -> area.cycles().size()).reversed()).toList();
	}
}
