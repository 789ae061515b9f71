package jp.tsunagi.plan.language.ide.contentassist;

import java.util.List;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something that can stand where the caret is.
 *
 * @param label what the user chooses
 * @param insert what is written then; a snippet of LSP if {@code snippet}
 * @param snippet whether {@code insert} has places to fill in
 * @param kind what it is
 * @param detail a few words about it, may be empty
 * @param documentation Markdown about it, may be empty
 * @param foundBy what people type to find it
 * @param rank smaller ones come first
 */
record Proposal(String label, String insert, boolean snippet, CompletionItemKind kind, String detail, String documentation,
		List<String> foundBy, int rank) {

	/** A value, which is found by itself. */
	static Proposal value(String text, String detail, int rank) {
		return new Proposal(text, text, false, CompletionItemKind.Value, detail, "", List.of(text), rank);
	}

	/** {@code text} where a snippet expects something that is no snippet. */
	static String escape(String text) {
		return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
	}
}
