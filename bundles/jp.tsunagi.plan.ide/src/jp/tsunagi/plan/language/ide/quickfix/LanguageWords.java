package jp.tsunagi.plan.language.ide.quickfix;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.services.PlanGrammarAccess;

/** The words of the language as they are written into a plan. */
@Singleton
final class LanguageWords {

	private final PlanGrammarAccess grammar;

	@Inject
	LanguageWords(PlanGrammarAccess grammar) {
		this.grammar = grammar;
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
}
