package jp.tsunagi.plan.language.ide.server;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;

import jp.tsunagi.plan.language.ide.rename.PlanRename;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.keywords.PlanKeywordTranslator;

/** What clients can ask beyond the protocol. */
class PlanCommands {

	/** [uri, line, character]: the id of the element of the model that is meant there, or null. */
	static final String ELEMENT_AT = "tsunagi.plan.elementAt";

	/** [id]: where plans refer to the element of the model. */
	static final String REFERENCES = "tsunagi.plan.referencesOfElement";

	/** [id, old name, new name]: the edits that follow from an element of the model being called otherwise. */
	static final String RENAME = "tsunagi.plan.renameElement";

	/** [uri, "ja" or "en"]: the edits that write all words of the language so; none while the plan has syntax errors. */
	static final String TRANSLATE = "tsunagi.plan.translateKeywords";

	static final List<String> ALL = List.of(ELEMENT_AT, REFERENCES, RENAME, TRANSLATE);

	@Inject
	private PlanWorkspace workspace;

	@Inject
	private PlanNavigation navigation;

	@Inject
	private PlanRename rename;

	@Inject
	private PlanKeywordTranslator translator;

	@Inject
	private UriExtensions uris;

	/** What the command answers; empty if it is none of these, or if the answer is null. */
	Optional<Object> execute(ExecuteCommandParams params) {
		List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
		return switch (params.getCommand()) {
			case ELEMENT_AT -> elementAt(text(arguments, 0), new Position(number(arguments, 1), number(arguments, 2))).map(id -> id);
			case REFERENCES -> Optional.of(navigation.referencesOfElement(text(arguments, 0)));
			case RENAME -> Optional.of(rename.ofElement(text(arguments, 0), text(arguments, 1), text(arguments, 2), workspace.plans()));
			case TRANSLATE -> Optional.of(translation(text(arguments, 0),
					"en".equals(text(arguments, 1)) ? KeywordLanguage.ENGLISH : KeywordLanguage.JAPANESE));
			default -> Optional.empty();
		};
	}

	private List<TextEdit> translation(String uri, KeywordLanguage language) {
		return workspace.doRead(uris.toUri(uri), (document, plan) -> translator.translate(plan.getParseResult(), language).stream()
				.map(change -> new TextEdit(new Range(document.getPosition(change.offset()), document.getPosition(change.end())),
						change.text())).toList());
	}

	private Optional<String> elementAt(String uri, Position position) {
		return workspace.doRead(uris.toUri(uri), (document, plan) -> navigation.idOfElementAt(plan, document.getOffSet(position)));
	}

	/** Arguments are JSON when they come over a stream. */
	private static String text(List<Object> arguments, int number) {
		Object argument = number < arguments.size() ? arguments.get(number) : null;
		return switch (argument) {
			case String text -> text;
			case JsonPrimitive json -> json.getAsString();
			case Number value -> String.valueOf(value.intValue());
			case null, default -> throw new ResponseErrorException(
					new ResponseError(ResponseErrorCode.InvalidParams, "Argument " + number + " is missing", null));
		};
	}

	private static int number(List<Object> arguments, int number) {
		String text = text(arguments, number);
		try {
			return Integer.parseInt(text);
		} catch (NumberFormatException noNumber) {
			throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, text, null));
		}
	}
}
