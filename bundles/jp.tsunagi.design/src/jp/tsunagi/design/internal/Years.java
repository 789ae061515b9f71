package jp.tsunagi.design.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.Spliterator;
import java.util.Spliterators;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;

/** Fiscal years of the municipality around an element, and all that is in it. */
public final class Years {

	private Years() {
	}

	/** The fiscal year that {@code date} begins in; empty for no date. */
	public static Optional<FiscalYear> of(EObject element, FuzzyDate date) {
		return Optional.ofNullable(date).map(known -> calendar(element).yearOf(known.earliest()));
	}

	private static FiscalCalendar calendar(EObject element) {
		boolean known = EcoreUtil.getRootContainer(element) instanceof Municipality municipality
				&& municipality.getFiscalYearStart() >= 1 && municipality.getFiscalYearStart() <= 12;
		return known ? new FiscalCalendar(((Municipality) EcoreUtil.getRootContainer(element)).getFiscalYearStart())
				: FiscalCalendar.APRIL;
	}

	/** How a year is called in the language of the product. */
	public static String label(FiscalYear year) {
		boolean english = Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage());
		return year.label(english ? CalendarStyle.ISO : CalendarStyle.JAPANESE);
	}

	/** Everything of that type in the model around {@code element}. */
	public static <T extends EObject> Stream<T> all(EObject element, Class<T> type) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(EcoreUtil.getRootContainer(element).eAllContents(),
				Spliterator.ORDERED), false).filter(type::isInstance).map(type::cast);
	}
}
