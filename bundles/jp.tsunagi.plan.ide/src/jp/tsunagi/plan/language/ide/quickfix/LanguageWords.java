package jp.tsunagi.plan.language.ide.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.services.PlanGrammarAccess;
import jp.tsunagi.plan.language.values.Quotation;

/** Words and names as they are written into a plan. */
@Singleton
final class LanguageWords {

	/** A name with where it belongs, as references are written. */
	private static final Pattern QUALIFIED = Pattern.compile("([^()（）]+)[(（]([^()（）]+)[)）]");

	private final PlanGrammarAccess grammar;

	private final Set<String> keywords;

	@Inject
	LanguageWords(PlanGrammarAccess grammar) {
		this.grammar = grammar;
		keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
	}

	PlanGrammarAccess grammar() {
		return grammar;
	}

	/** A word of the language: its first writing is Japanese, its last English. */
	String word(ParserRule keyword, boolean english) {
		List<Keyword> writings = EcoreUtil2.getAllContentsOfType(keyword, Keyword.class).stream()
				.filter(writing -> !writing.getValue().matches("[:：]")).toList();
		return (english ? writings.getLast() : writings.getFirst()).getValue();
	}

	/** Whether {@code element} is written with English words. */
	static boolean isEnglish(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		for (ILeafNode leaf : node == null ? List.<ILeafNode>of() : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf.getText().charAt(0) < 0x80;
			}
		}
		return false;
	}

	/** A name, in quotation marks where it needs them. */
	String name(String name) {
		Matcher qualified = QUALIFIED.matcher(name);
		Optional<String> parts = Optional.of(qualified).filter(Matcher::matches)
				.map(matcher -> simpleName(matcher.group(1)) + "(" + simpleName(matcher.group(2)) + ")");
		return parts.orElseGet(() -> simpleName(name));
	}

	/** Whether {@code text} is one word, without quotation marks. */
	boolean isWord(String text) {
		return simpleName(text).equals(text);
	}

	private String simpleName(String name) {
		return Quotation.quoteIfNeeded(name, keywords);
	}
}
