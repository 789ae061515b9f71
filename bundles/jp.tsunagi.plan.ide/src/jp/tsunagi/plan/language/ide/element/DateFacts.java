package jp.tsunagi.plan.language.ide.element;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.quantity.Quantity;

/** What a value of a plan means: a date in the other calendar and as days, a quantity as a number. */
public final class DateFacts {

	private DateFacts() {
	}

	/** What {@code value} means, as Markdown; empty if there is nothing to add to how it is written. */
	public static Optional<String> of(Object value) {
		List<Fact> facts = switch (value) {
			case FuzzyDate date -> facts(date.format(other(date.toString())), date.earliest(), date.latest());
			case FiscalYear year -> of(FuzzyDate.ofFiscalYear(year));
			case HalfYear half -> of(FuzzyDate.ofHalfYear(half));
			case Period period -> of(period);
			case Quantity quantity -> Fact.of(Messages.number, quantity.value().toPlainString() + " " + quantity.unit()).stream().toList();
			default -> List.of();
		};
		return facts.isEmpty() ? Optional.empty() : Optional.of("**" + Fact.escape(value.toString()) + "**\n\n" + Fact.markdown(facts));
	}

	private static List<Fact> of(FuzzyDate year) {
		return facts(year.format(CalendarStyle.JAPANESE) + " = " + year.format(CalendarStyle.WESTERN), year.earliest(), year.latest());
	}

	private static List<Fact> of(Period period) {
		return period.from().isEmpty() || period.to().isEmpty() ? List.of()
				: facts(period.format(other(period.toString())), period.from().get().earliest(), period.to().get().latest());
	}

	private static List<Fact> facts(String other, LocalDate from, LocalDate to) {
		Optional<Fact> days = Fact.of(Messages.window, days(from, to));
		return Stream.of(Fact.of(Messages.calendar, other), days).flatMap(Optional::stream).toList();
	}

	private static CalendarStyle other(String written) {
		return written.matches("(?s).*(令和|平成|昭和|[RHSrhs]\\d).*") ? CalendarStyle.WESTERN : CalendarStyle.JAPANESE;
	}

	/** From the first to the last day that a date may mean. */
	static String days(LocalDate from, LocalDate to) {
		String first = FuzzyDate.of(from).format(CalendarStyle.WESTERN);
		return from.equals(to) ? first : NLS.bind(Messages.range, first, FuzzyDate.of(to).format(CalendarStyle.WESTERN));
	}
}
