package jp.tsunagi.review.ui.internal.dashboard;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * A date, in every way in which people write dates.
 *
 * @param feature where it stands
 * @param meaning what to tell of an understood date
 */
record DateFormat(EAttribute feature, BiFunction<FuzzyDate, PlanCalendar, String> meaning) implements FieldFormat {

	/** The last day for a next step. */
	static DateFormat due() {
		return new DateFormat(Literals.REVIEW_ENTRY__DUE,
				(date, dates) -> Messages.bind(Messages.until, FuzzyDate.of(dates.latest(date)).format(CalendarStyle.ofLanguage())));
	}

	/** The day on which people looked back; one to come is told of. */
	static DateFormat held() {
		return new DateFormat(Literals.REVIEW__HELD_ON, (date, dates) -> {
			String shown = date.format(CalendarStyle.ofLanguage());
			boolean isAhead = dates.earliest(date).isAfter(LocalDate.now(ProjectSession.get().clock()));
			return isAhead ? Messages.bind(Messages.heldAhead, shown) : shown.equals(date.toString()) ? "" : shown;
		});
	}

	@Override
	public String show(EObject said) {
		return said.eGet(feature) instanceof FuzzyDate date ? date.toString() : "";
	}

	@Override
	public Read read(String typed, ReviewContent content) {
		if (typed.isBlank()) {
			return NOTHING;
		}
		try {
			FuzzyDate date = FuzzyDate.parse(typed.strip());
			return new Understood(Optional.of(date), meaning.apply(date, content.dates()));
		} catch (FuzzyDateFormatException refused) {
			return new Refused(refused.getMessage(Locale.getDefault()));
		}
	}

	@Override
	public void assist(Text field, Dashboard dashboard) {
		field.setMessage(Messages.dateHint);
	}
}
