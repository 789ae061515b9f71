package jp.tsunagi.plan.language.keywords;

/** The languages in which the words of the language can be written; one file may mix them. */
public enum KeywordLanguage {

	/** 計画, 目標, 取組. */
	JAPANESE,

	/** plan, goal, action. */
	ENGLISH
}
