package jp.tsunagi.table.ui.internal.column;

import java.util.Locale;
import java.util.Optional;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;

/** Dates as they were written, in the order of time. */
enum DateFormat implements ValueFormat {
	DATE;

	@Override
	public String text(Optional<Object> value) {
		return value.map(Object::toString).orElse("");
	}

	@Override
	public Object order(Object value) {
		return value;
	}

	@Override
	public Optional<Object> read(String text) {
		if (text.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(FuzzyDate.parse(text.strip()));
		} catch (FuzzyDateFormatException noDate) {
			throw new IllegalArgumentException(noDate.getMessage(Locale.getDefault()), noDate);
		}
	}
}
