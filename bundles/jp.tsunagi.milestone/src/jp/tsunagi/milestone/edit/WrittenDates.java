package jp.tsunagi.milestone.edit;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Period;

/** How dates are written in the text of a plan. */
public final class WrittenDates {

	private WrittenDates() {
	}

	/** How a date that nobody typed is to be written in the text that {@code part} stands in: with eras if any date there is. */
	public static CalendarStyle style(EObject part) {
		Set<CalendarStyle> styles = EnumSet.noneOf(CalendarStyle.class);
		EcoreUtil.getRootContainer(part).eAllContents().forEachRemaining(each -> each.eClass().getEAllAttributes().stream()
				.map(each::eGet).filter(value -> value instanceof FuzzyDate || value instanceof Period)
				.forEach(date -> styles.add(CalendarStyle.of(date.toString()))));
		// in the order of the styles, eras first
		return styles.stream().findFirst().orElse(CalendarStyle.JAPANESE);
	}
}
