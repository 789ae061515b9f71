package jp.tsunagi.design.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;

/**
 * Fiscal years of the municipality around an element, and all that is in it. Columns of tables are elements in Sirius, so a
 * year is one too: the literal of an enumeration, since no element of the model need be of that year.
 */
public final class Years {

	/** What tables that Sirius saved refer to; EMF asks for it by this name. */
	public static final EPackage eINSTANCE = EcoreFactory.eINSTANCE.createEPackage();

	private static final EEnum ELEMENTS = EcoreFactory.eINSTANCE.createEEnum();

	static {
		eINSTANCE.setName("years");
		eINSTANCE.setNsPrefix("years");
		eINSTANCE.setNsURI("http://tsunagi.jp/years/1.0");
		ELEMENTS.setName("FiscalYear");
		eINSTANCE.getEClassifiers().add(ELEMENTS);
		new ResourceImpl(URI.createURI(eINSTANCE.getNsURI())).getContents().add(eINSTANCE);
		FiscalYear.range(new FiscalYear(1950), new FiscalYear(2100)).forEach(year -> element(Optional.of(year)));
		element(Optional.empty());
	}

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

	/** The years from the first to the last of {@code years}, without a gap; that of what has no date comes last. */
	public static List<EEnumLiteral> columns(Collection<Optional<FiscalYear>> years) {
		List<FiscalYear> known = years.stream().flatMap(Optional::stream).sorted().toList();
		Stream<Optional<FiscalYear>> all = known.isEmpty() ? Stream.empty()
				: FiscalYear.range(known.getFirst(), known.getLast()).stream().map(Optional::of);
		return Stream.concat(all, years.stream().filter(Optional::isEmpty).limit(1)).map(Years::element).toList();
	}

	/** The element that stands for a year, or for none. */
	public static synchronized EEnumLiteral element(Optional<FiscalYear> year) {
		int number = year.map(FiscalYear::startYear).orElse(0);
		EEnumLiteral known = ELEMENTS.getEEnumLiteral(number);
		if (known != null) {
			return known;
		}
		EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
		literal.setName("FY" + number);
		literal.setValue(number);
		ELEMENTS.getELiterals().add(literal);
		return literal;
	}

	/** How the year of {@code element} is called in the language that is being written; empty for none. */
	public static Optional<String> label(EEnumLiteral element) {
		return element.getValue() == 0 ? Optional.empty()
				: Optional.of(new FiscalYear(element.getValue()).label(CalendarStyle.ofLanguage()));
	}

	/** Everything of that type in the model around {@code element}. */
	public static <T extends EObject> Stream<T> all(EObject element, Class<T> type) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(EcoreUtil.getRootContainer(element).eAllContents(),
				Spliterator.ORDERED), false).filter(type::isInstance).map(type::cast);
	}
}
