package jp.tsunagi.plan.skeleton;

import java.util.Optional;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;

/** What a new plan begins with: every part once, with what is known filled in. */
public final class PlanSkeleton {

	private static final String PLAIN_NAME = "[\\p{L}\\p{N}・ー]+";

	private PlanSkeleton() {
	}

	/** The text of a plan of that name and area, over {@code years} from {@code first}; of no area it says where to name it. */
	public static String of(String name, Optional<Territory> area, FiscalYear first, int years) {
		String from = first.label(CalendarStyle.JAPANESE);
		FiscalYear last = new FiscalYear(first.startYear() + years - 1);
		String period = years == 1 ? from : Messages.bind(Messages.range, from, last.label(CalendarStyle.JAPANESE));
		String place = area.map(known -> Messages.area.replace("%area", reference(known.getName()))).orElse(Messages.noArea);
		String owner = area.stream().flatMap(known -> known.getCoordinators().stream()).map(coordinator -> coordinator.getName())
				.filter(known -> known != null && !known.isBlank()).findFirst()
				.map(known -> Messages.owner.replace("%owner", reference(known))).orElse("");
		return Messages.skeleton.replace("%owner", owner).replace("%name", name).replace("%area", place)
				.replace("%period", period).replace("%start", from);
	}

	/** A name as the language refers to it: in quotation marks unless it is one word. */
	private static String reference(String name) {
		String known = Optional.ofNullable(name).orElse("");
		return known.matches(PLAIN_NAME) ? known : "\"" + known.replace("\"", "") + "\"";
	}
}
