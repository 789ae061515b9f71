package jp.tsunagi.plan.language.keywords;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The languages in which the words of the language can be written; one file may mix them. */
public enum KeywordLanguage {

	/** 計画, 目標, 取組. */
	JAPANESE,

	/** plan, goal, action. */
	ENGLISH;

	/** The user's. */
	public static KeywordLanguage ofUser() {
		return Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : JAPANESE;
	}

	/** The one in which a part of a text is written. */
	public static KeywordLanguage of(EObject part) {
		return of(NodeModelUtils.findActualNodeFor(part));
	}

	/** The one in which {@code node} is written: that of its first word of the language, else of those around it. */
	public static KeywordLanguage of(INode node) {
		for (INode around = node; around != null; around = around.getParent()) {
			for (ILeafNode leaf : around.getLeafNodes()) {
				if (leaf.getGrammarElement() instanceof org.eclipse.xtext.Keyword && Character.isLetter(leaf.getText().charAt(0))) {
					return leaf.getText().charAt(0) < 0x80 ? ENGLISH : JAPANESE;
				}
			}
		}
		return JAPANESE;
	}
}
