package jp.tsunagi.review.sheet.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.language.values.DecisionWord;
import jp.tsunagi.review.sheet.CellText;
import jp.tsunagi.review.sheet.SheetException;

/** What a feature of a plan looks like in a cell, and what a text in a cell means for it. */
public final class CellValue {

	private CellValue() {
	}

	/** What {@code part} says there, cleaned; empty if it says nothing. */
	public static String text(EObject part, EStructuralFeature feature) {
		Object value = part.eGet(feature);
		return CellText.clean(switch (value) {
			case null -> "";
			case Decision decision -> word(decision);
			case List<?> list -> list.stream().map(CellValue::name).collect(Collectors.joining(separator()));
			case EObject element -> name(element);
			default -> value.toString();
		});
	}

	private static String name(Object element) {
		return element instanceof Element ofModel && !ofModel.eIsProxy() && ofModel.getName() != null ? ofModel.getName() : "";
	}

	private static String word(Decision decision) {
		return DecisionWord.ALL.stream().filter(entry -> entry.decision() == decision).map(DecisionWord::words)
				.map(words -> Language.isEnglish() ? words.getLast() : words.getFirst()).findFirst().orElse("");
	}

	/** The words for decisions. */
	static List<String> decisions() {
		return DecisionWord.ALL.stream().map(entry -> word(entry.decision())).toList();
	}

	/** Whether both say the same there: decisions may be written in either language, dates and lists of names in several ways. */
	public static boolean same(EStructuralFeature feature, String one, String other) {
		if (one.equals(other) || one.isBlank() || other.isBlank()) {
			return one.equals(other);
		}
		if (feature.getEType() == Literals.DECISION) {
			return decision(one) == decision(other) && decision(one) != Decision.UNDECIDED;
		}
		if (feature.getEType() == CoordinationPackage.Literals.FUZZY_DATE) {
			return FuzzyDate.tryParse(one).filter(date -> FuzzyDate.tryParse(other).filter(date::equals).isPresent()).isPresent();
		}
		return feature instanceof EReference && names(one).equals(names(other));
	}

	private static Decision decision(String text) {
		return DecisionWord.ALL.stream().filter(entry -> entry.words().contains(text.strip().toLowerCase(Locale.ROOT)))
				.map(DecisionWord::decision).findFirst().orElse(Decision.UNDECIDED);
	}

	/**
	 * What {@code text}, which is not empty, means.
	 *
	 * @throws SheetException if it can mean nothing there
	 */
	public static Object value(Plan plan, EStructuralFeature feature, String text) throws SheetException {
		if (feature.getEType() == Literals.DECISION) {
			if (decision(text) == Decision.UNDECIDED) {
				throw new SheetException(NLS.bind(Messages.now().unknownDecision, text, String.join(separator(), decisions())));
			}
			return decision(text);
		}
		if (feature.getEType() == CoordinationPackage.Literals.FUZZY_DATE) {
			return FuzzyDate.tryParse(text).orElseThrow(() -> new SheetException(NLS.bind(Messages.now().unknownDate, text)));
		}
		if (feature instanceof EReference reference) {
			List<EObject> named = named(plan, reference, text);
			return reference.isMany() ? named : one(named, text);
		}
		return isOneLine(feature) ? text.lines().map(String::strip).collect(Collectors.joining(" ")) : text;
	}

	/** Names and short phrases have no lines; texts have. */
	private static boolean isOneLine(EStructuralFeature feature) {
		return Stream.of(Literals.NAMED_ELEMENT__NAME, Literals.REVIEW_ENTRY__EVALUATION, Literals.ACTION__FREQUENCY,
				Literals.ACTION__TARGET_GROUP).anyMatch(feature::equals);
	}

	private static EObject one(List<EObject> named, String text) throws SheetException {
		if (named.size() != 1) {
			throw new SheetException(NLS.bind(Messages.now().oneNameOnly, text));
		}
		return named.getFirst();
	}

	private static List<EObject> named(Plan plan, EReference reference, String text) throws SheetException {
		List<EObject> named = new ArrayList<>();
		for (String name : names(text)) {
			List<Element> called = ProjectModel.of(plan).named(name, reference.getEReferenceType());
			if (called.size() != 1) {
				throw new SheetException(NLS.bind(called.isEmpty() ? Messages.now().unknownName : Messages.now().ambiguousName, name));
			}
			named.add(called.getFirst());
		}
		return named;
	}

	private static List<String> names(String text) {
		return Stream.of(text.split("[\u3001,\uFF0C\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}

	static String separator() {
		return Language.isEnglish() ? ", " : "\u3001";
	}
}
