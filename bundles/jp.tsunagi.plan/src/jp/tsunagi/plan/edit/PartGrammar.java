package jp.tsunagi.plan.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.services.PlanGrammarAccess;

/**
 * How the parts of plans are written, read from the grammar: a head in a fixed order, items in any order behind it, and items in
 * braces. Most items begin with a word of the language.
 */
@Singleton
final class PartGrammar {

	/**
	 * How one kind of part is written.
	 *
	 * @param rule its rule
	 * @param head what it begins with
	 * @param tail the items that may follow without braces
	 * @param body the items that may follow in braces
	 */
	record Syntax(ParserRule rule, List<AbstractElement> head, List<AbstractElement> tail, List<AbstractElement> body) {

		/** The item that {@code element} of the grammar is a piece of; empty if it belongs to the head. */
		Optional<AbstractElement> itemOf(EObject element) {
			return Stream.concat(tail.stream(), body.stream()).filter(item -> EcoreUtil.isAncestor(item, element)).findFirst();
		}

		/** The item in which {@code feature} is written; empty if that is the head. */
		Optional<AbstractElement> itemFor(String feature) {
			return Stream.concat(tail.stream(), body.stream()).filter(item -> features(item).contains(feature)).findFirst();
		}
	}

	private final PlanGrammarAccess access;

	private final Map<EClass, Syntax> syntaxes = new HashMap<>();

	@Inject
	PartGrammar(PlanGrammarAccess access) {
		this.access = access;
		for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
			if (!rule.isFragment() && !GrammarUtil.isDatatypeRule(rule) && rule.getType().getClassifier() instanceof EClass type) {
				syntaxes.put(type, syntax(rule));
			}
		}
	}

	Syntax of(EObject part) {
		return syntaxes.get(part.eClass());
	}

	private Syntax syntax(ParserRule rule) {
		List<AbstractElement> head = new ArrayList<>();
		List<AbstractElement> tail = new ArrayList<>();
		List<AbstractElement> body = new ArrayList<>();
		boolean inBraces = false;
		for (AbstractElement element : elements(rule.getAlternatives())) {
			if (isOpenBrace(element)) {
				inBraces = true;
			} else if (isBody(element)) {
				elements(element).stream().filter(GrammarUtil::isMultipleCardinality).forEach(items -> body.addAll(alternatives(items)));
			} else if (GrammarUtil.isMultipleCardinality(element)) {
				(inBraces ? body : tail).addAll(alternatives(element));
			} else if (!inBraces) {
				head.add(element);
			}
		}
		return new Syntax(rule, head, tail, body);
	}

	/** Whether an element is the items in braces of a part that may go without. */
	boolean isBody(AbstractElement element) {
		return element instanceof Group group && isOpenBrace(group.getElements().getFirst());
	}

	boolean isOpenBrace(EObject element) {
		return isCallOf(element, access.getOpenBraceRule());
	}

	boolean isCloseBrace(EObject element) {
		return isCallOf(element, access.getCloseBraceRule());
	}

	boolean isComma(EObject element) {
		return isCallOf(element, access.getCommaRule());
	}

	boolean isOpenParen(EObject element) {
		return isCallOf(element, access.getOpenParenRule());
	}

	boolean isCloseParen(EObject element) {
		return isCallOf(element, access.getCloseParenRule());
	}

	private static boolean isCallOf(EObject element, AbstractRule rule) {
		return element instanceof RuleCall call && call.getRule() == rule;
	}

	static boolean isFragment(EObject element) {
		return element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment();
	}

	/** The elements of a group; an element that is none is one of its own. */
	static List<AbstractElement> elements(AbstractElement element) {
		return element instanceof Group group ? group.getElements() : List.of(element);
	}

	/** What may stand at one place: the ways of an alternative, those of fragments among them. */
	static List<AbstractElement> alternatives(AbstractElement element) {
		return switch (element) {
			case Alternatives several -> several.getElements().stream().flatMap(each -> alternatives(each).stream()).toList();
			case RuleCall call when isFragment(call) -> alternatives(call.getRule().getAlternatives());
			default -> List.of(element);
		};
	}

	/** The features that an element assigns, those of fragments among them. */
	static List<String> features(AbstractElement element) {
		Stream<String> own = EcoreUtil2.eAllOfType(element, Assignment.class).stream().map(Assignment::getFeature);
		Stream<String> ofFragments = EcoreUtil2.eAllOfType(element, RuleCall.class).stream().filter(PartGrammar::isFragment)
				.flatMap(call -> features(call.getRule().getAlternatives()).stream());
		return Stream.concat(own, ofFragments).toList();
	}
}
