package jp.tsunagi.milestone.calendar;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.Section;
import jp.tsunagi.plan.TrainingStep;

/**
 * An event or a step of a training in a plan.
 *
 * @param part the {@link PlannedEvent} or {@link TrainingStep}
 * @param planned when it was planned for
 * @param held when it was held; empty if it was not, or nobody wrote it down
 */
public record Appointment(Section part, Optional<FuzzyDate> planned, Optional<FuzzyDate> held) {

	/** All of {@code plan}, from above. */
	public static Stream<Appointment> of(Plan plan) {
		return EcoreUtil2.eAllOfType(plan, Section.class).stream().flatMap(part -> switch (part) {
			case PlannedEvent event -> Stream.of(of(event, event.getPlanned(), event.getHeld()));
			case TrainingStep step -> Stream.of(of(step, step.getPlanned(), step.getHeld()));
			default -> Stream.empty();
		});
	}

	private static Appointment of(Section part, FuzzyDate planned, FuzzyDate held) {
		return new Appointment(part, Optional.ofNullable(planned), Optional.ofNullable(held));
	}

	/** The date that counts: when it was held, else when it is planned. */
	public Optional<FuzzyDate> date() {
		return held.or(() -> planned);
	}
}
