package jp.tsunagi.review.ui.internal.dashboard;

import java.util.Locale;
import java.util.Optional;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.plan.ReviewEntry;

/** The day of a next step, in every way in which people write dates. */
final class DateFormat implements FieldFormat {

	@Override
	public String show(ReviewEntry entry) {
		return entry.getDue() == null ? "" : entry.getDue().toString();
	}

	@Override
	public Read read(String typed, ReviewContent content) {
		if (typed.isBlank()) {
			return NOTHING;
		}
		try {
			FuzzyDate date = FuzzyDate.parse(typed.strip());
			String meaning = Messages.bind(Messages.until, FuzzyDate.of(content.dates().latest(date)).format(CalendarStyle.JAPANESE));
			return new Understood(Optional.of(date), meaning);
		} catch (FuzzyDateFormatException refused) {
			return new Refused(refused.getMessage(Locale.getDefault()));
		}
	}
}
