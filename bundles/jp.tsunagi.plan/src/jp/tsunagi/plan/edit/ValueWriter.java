package jp.tsunagi.plan.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;

import com.google.inject.Inject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.keywords.KeywordWritings;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.reference.ReferenceText;
import jp.tsunagi.plan.language.values.DecisionWord;
import jp.tsunagi.plan.language.values.NameWriter;
import jp.tsunagi.plan.language.values.Quotation;
import jp.tsunagi.plan.rhythm.Rhythm;

/** Writes words and values at one place of a text, in the language of that place. */
final class ValueWriter {

	/** What writing needs of the language. */
	record Services(IValueConverterService converters, ReferenceText references, NameWriter names, KeywordWritings keywords) {

		@Inject
		Services {
			// all of them come from the language
		}
	}

	private final Services services;

	private final EditPlace place;

	private final KeywordLanguage language;

	/** The new part that is being written; none where a part of the text is edited. */
	private final Optional<EObject> detached;

	ValueWriter(Services services, EditPlace place, KeywordLanguage language) {
		this(services, place, language, Optional.empty());
	}

	private ValueWriter(Services services, EditPlace place, KeywordLanguage language, Optional<EObject> detached) {
		this.services = services;
		this.place = place;
		this.language = language;
		this.detached = detached;
	}

	/** For what a new part says. */
	ValueWriter inside(EObject part) {
		return new ValueWriter(services, place, language, Optional.of(part));
	}

	PlanEditException incomplete() {
		return place.failure(Messages.incomplete);
	}

	/** How a word of the language or a mark is written: its first writing is Japanese, its last English. */
	String mark(RuleCall call) {
		AbstractRule rule = call.getRule();
		return services.keywords().attribute(rule).or(() -> services.keywords().mark(rule)).map(keyword -> keyword.in(language))
				.orElseGet(() -> EcoreUtil2.getAllContentsOfType(rule, Keyword.class).getFirst().getValue());
	}

	/** The words of a value; a text has several. */
	List<String> words(Assignment assignment, EStructuralFeature feature, Object value) throws PlanEditException {
		if (assignment.getTerminal() instanceof CrossReference) {
			return List.of(reference((EReference) feature, (EObject) value));
		}
		String rule = ((RuleCall) assignment.getTerminal()).getRule().getName();
		String written = switch (value) {
			case Decision decision -> DecisionWord.of(decision).in(language);
			case Rhythm rhythm -> rhythm.in(language);
			case HalfYear half when language == KeywordLanguage.ENGLISH -> half.label(CalendarStyle.ISO);
			case FiscalYear year when language == KeywordLanguage.ENGLISH -> year.label(CalendarStyle.ISO);
			case FuzzyDate date when date.toString().contains(" ") -> date.format(CalendarStyle.JAPANESE);
			default -> services.converters().toString(value, rule);
		};
		if (rule.equals("Text")) {
			return written.lines().toList();
		}
		boolean isName = rule.equals("Name") || rule.equals("Phrase");
		boolean isOpen = written.startsWith("\"") && written.lines().count() != 1;
		if (isOpen || !isName && Quotation.isOpened(written)) {
			throw place.failure(Messages.unwritable, written);
		}
		return List.of(written);
	}

	private String reference(EReference reference, EObject target) throws PlanEditException {
		if (target.eIsProxy()) {
			throw place.failure(Messages.unclearReference, EcoreUtil.getURI(target).fragment());
		}
		Optional<EObject> newParts = detached.map(EcoreUtil::getRootContainer);
		Optional<String> written = newParts.filter(parts -> EcoreUtil.isAncestor(parts, target)).isPresent() ? within(target)
				: newParts.filter(parts -> isNamedIn(parts, target)).isPresent() ? qualified(target)
						: services.references().write(target, place.part(), reference);
		return written.orElseThrow(() -> place.failure(Messages.unclearReference, nameOf(target)));
	}

	/** A part that is new as well: the nearest of its name is meant. */
	private Optional<String> within(EObject target) {
		String name = nameOf(target);
		for (EObject around = detached.orElseThrow(); around != null; around = around.eContainer()) {
			long called = named(around, target).filter(part -> part != detached.get()).count();
			if (called == 1 && EcoreUtil.isAncestor(around, target)) {
				return Optional.of(services.names().written(name));
			}
			if (called > 0) {
				break;
			}
		}
		return qualified(target);
	}

	private Optional<String> qualified(EObject target) {
		return Stream.iterate(target.eContainer(), around -> around != null, EObject::eContainer).filter(NamedElement.class::isInstance)
				.map(ValueWriter::nameOf).findFirst().map(around -> services.names().qualified(nameOf(target), around));
	}

	private static boolean isNamedIn(EObject parts, EObject target) {
		return target instanceof NamedElement && named(parts, target).findAny().isPresent();
	}

	/** The parts in {@code around} that are called like {@code target}. */
	private static Stream<NamedElement> named(EObject around, EObject target) {
		String key = NameKey.of(nameOf(target));
		return Stream.concat(Stream.of(around), EcoreUtil2.eAllContentsAsList(around).stream())
				.filter(part -> target.eClass().isInstance(part)).map(NamedElement.class::cast)
				.filter(part -> NameKey.of(nameOf(part)).equals(key));
	}

	private static String nameOf(EObject element) {
		String name = switch (element) {
			case Element ofModel -> ofModel.getName();
			case NamedElement part -> part.getName();
			default -> null;
		};
		return name == null ? "" : name;
	}
}
