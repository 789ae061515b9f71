package jp.tsunagi.workbench.internal.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.Precision;

/** How values of one type are typed and shown. */
enum TextFormat {

	/** Any text. */
	PLAIN {
		@Override
		Reading readFilled(String text, Class<?> type) {
			return Reading.of(text);
		}
	},

	/** Whole and decimal numbers, in full-width digits too. */
	NUMBER {
		@Override
		Reading readFilled(String text, Class<?> type) {
			String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace(",", "");
			try {
				BigDecimal number = new BigDecimal(digits);
				return Reading.of(isWhole(type) ? (Object) number.intValueExact() : (Object) number.doubleValue());
			} catch (ArithmeticException fraction) {
				return new Reading.Refused(Messages.notWhole);
			} catch (NumberFormatException noNumber) {
				return new Reading.Refused(Messages.bind(Messages.notANumber, text));
			}
		}

		private boolean isWhole(Class<?> type) {
			return type == int.class || type == Integer.class;
		}

		@Override
		String show(Object value) {
			return value instanceof Double number ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
					: super.show(value);
		}
	},

	/** Every way in which people write dates. */
	DATE {
		@Override
		Reading readFilled(String text, Class<?> type) {
			try {
				FuzzyDate date = FuzzyDate.parse(text);
				return new Reading.Understood(Optional.of(date), meaning(date));
			} catch (FuzzyDateFormatException refused) {
				return new Reading.Refused(refused.getMessage(Locale.getDefault()));
			}
		}

		private String meaning(FuzzyDate date) {
			String japanese = date.format(CalendarStyle.JAPANESE);
			String western = date.format(CalendarStyle.WESTERN);
			String both = japanese.equals(western) ? japanese : Messages.bind(Messages.bothCalendars, japanese, western);
			return PLAIN_TO_SEE.contains(date.precision()) && !date.isApproximate() ? both
					: Messages.bind(Messages.range, new Object[] { both, day(date.earliest()), end(date) });
		}

		/** Without the year where it is that of the beginning. */
		private String end(FuzzyDate date) {
			String day = day(date.latest());
			return date.earliest().getYear() == date.latest().getYear() ? day.substring(day.indexOf('年') + 1) : day;
		}

		private String day(LocalDate day) {
			return FuzzyDate.of(day).format(CalendarStyle.WESTERN);
		}
	};

	/** Of these everybody knows when they begin and end. */
	private static final Set<Precision> PLAIN_TO_SEE = EnumSet.of(Precision.DAY, Precision.MONTH, Precision.YEAR);

	/** The format of {@code feature}, which is an attribute with one value. */
	static TextFormat of(EStructuralFeature feature) {
		EDataType type = (EDataType) feature.getEType();
		if (type == CoordinationPackage.Literals.FUZZY_DATE) {
			return DATE;
		}
		return type.getInstanceClass() == String.class ? PLAIN : NUMBER;
	}

	/** Understands {@code text} as a value of {@code type}; a blank text means none. */
	Reading read(String text, Class<?> type) {
		return text.isBlank() ? Reading.nothing() : readFilled(text.strip(), type);
	}

	abstract Reading readFilled(String text, Class<?> type);

	/** The text of {@code value}, which may be {@code null}. */
	String show(Object value) {
		return value == null ? "" : value.toString();
	}
}
