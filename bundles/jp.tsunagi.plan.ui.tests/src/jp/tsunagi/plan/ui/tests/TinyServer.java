package jp.tsunagi.plan.ui.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

import jp.tsunagi.plan.ui.internal.connection.TextPositions;

/**
 * A language in which every word 誤り is an error, every line with an opening brace is a symbol, and every word that is
 * written twice is the same thing: enough to see what an editor makes of a server's answers.
 */
final class TinyServer implements LanguageServer, TextDocumentService, WorkspaceService {

	static final Map<String, Document> TEXTS = new ConcurrentHashMap<>();

	/** New names are given as soon as this is complete. */
	static volatile CompletableFuture<Void> renames = CompletableFuture.completedFuture(null);

	private final LanguageClient client;

	TinyServer(LanguageClient client) {
		this.client = client;
		TEXTS.clear();
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		ServerCapabilities capabilities = new ServerCapabilities();
		capabilities.setTextDocumentSync(TextDocumentSyncKind.Incremental);
		capabilities.setCompletionProvider(new CompletionOptions(false, List.of(" ")));
		capabilities.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(
				new SemanticTokensLegend(List.of("class", "property"), List.of("declaration")), true));
		return CompletableFuture.completedFuture(new InitializeResult(capabilities));
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void exit() {
		throw new AssertionError("would end the workbench");
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return this;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return this;
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		TEXTS.put(params.getTextDocument().getUri(), new Document(params.getTextDocument().getText()));
		check(params.getTextDocument().getUri());
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		Document text = TEXTS.get(params.getTextDocument().getUri());
		for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
			var region = TextPositions.region(text, change.getRange());
			text.set(new StringBuilder(text.get()).replace(region.getOffset(), region.getOffset() + region.getLength(),
					change.getText()).toString());
		}
		check(params.getTextDocument().getUri());
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		TEXTS.remove(params.getTextDocument().getUri());
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		// nothing depends on it
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		// there is none
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		// only open texts are looked at
	}

	private void check(String uri) {
		Document text = TEXTS.get(uri);
		List<Diagnostic> found = new ArrayList<>();
		for (Range range : words(text, "誤り")) {
			Diagnostic diagnostic = new Diagnostic(range, "直してください");
			diagnostic.setSeverity(DiagnosticSeverity.Error);
			diagnostic.setCode("tiny.wrong");
			found.add(diagnostic);
		}
		client.publishDiagnostics(new PublishDiagnosticsParams(uri, found));
	}

	private static List<Range> words(Document text, String word) {
		List<Range> found = new ArrayList<>();
		Matcher matcher = Pattern.compile(Pattern.quote(word)).matcher(text.get());
		while (matcher.find()) {
			found.add(TextPositions.range(text, matcher.start(), word.length()));
		}
		return found;
	}

	private static String wordAt(Document text, Position position) {
		int offset = TextPositions.offset(text, position);
		String all = text.get();
		int start = offset;
		int end = offset;
		while (start > 0 && Character.isLetterOrDigit(all.charAt(start - 1))) {
			start--;
		}
		while (end < all.length() && Character.isLetterOrDigit(all.charAt(end))) {
			end++;
		}
		return all.substring(start, end);
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		Document text = TEXTS.get(params.getTextDocument().getUri());
		String word = wordAt(text, params.getPosition());
		int end = TextPositions.offset(text, params.getPosition());
		Range range = TextPositions.range(text, end - word.length(), word.length());
		CompletionItem goal = new CompletionItem("目標");
		goal.setKind(CompletionItemKind.Snippet);
		goal.setDetail("計画の目標");
		goal.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, "**目標** を書きます。"));
		goal.setInsertTextFormat(InsertTextFormat.Snippet);
		goal.setTextEdit(Either.forLeft(new TextEdit(range, "目標 ${1:名前} {\n\t$0\n}")));
		CompletionItem action = new CompletionItem("取組");
		action.setKind(CompletionItemKind.Keyword);
		action.setTextEdit(Either.forLeft(new TextEdit(range, "取組")));
		return CompletableFuture.completedFuture(Either.forLeft(List.of(goal, action)));
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		String word = wordAt(TEXTS.get(params.getTextDocument().getUri()), params.getPosition());
		return CompletableFuture.completedFuture(word.isEmpty() ? null
				: new Hover(new MarkupContent(MarkupKind.MARKDOWN, "**" + word + "** です")));
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
		Document text = TEXTS.get(params.getTextDocument().getUri());
		List<Either<SymbolInformation, DocumentSymbol>> roots = new ArrayList<>();
		List<DocumentSymbol> open = new ArrayList<>();
		String[] lines = text.get().split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i].strip();
			if (line.endsWith("{")) {
				Range range = new Range(new Position(i, 0), new Position(lines.length, 0));
				Range name = new Range(new Position(i, 0), new Position(i, lines[i].length()));
				DocumentSymbol symbol = new DocumentSymbol(line.replace("{", "").strip(), SymbolKind.Class, range, name);
				symbol.setChildren(new ArrayList<>());
				if (open.isEmpty()) {
					roots.add(Either.forRight(symbol));
				} else {
					open.getLast().getChildren().add(symbol);
				}
				open.add(symbol);
			} else if (line.equals("}") && !open.isEmpty()) {
				open.removeLast().getRange().setEnd(new Position(i, lines[i].length()));
			}
		}
		return CompletableFuture.completedFuture(roots);
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return documentSymbol(new DocumentSymbolParams(params.getTextDocument())).thenApply(symbols -> symbols.stream()
				.map(Either::getRight)
				.map(symbol -> new FoldingRange(symbol.getRange().getStart().getLine(), symbol.getRange().getEnd().getLine()))
				.toList());
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		Document text = TEXTS.get(params.getTextDocument().getUri());
		String word = wordAt(text, params.getPosition());
		return CompletableFuture.completedFuture(word.isEmpty() ? List.of()
				: words(text, word).stream().map(DocumentHighlight::new).toList());
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		for (Diagnostic diagnostic : params.getContext().getDiagnostics()) {
			CodeAction action = new CodeAction("正しくする");
			action.setKind(CodeActionKind.QuickFix);
			action.setEdit(new WorkspaceEdit(Map.of(params.getTextDocument().getUri(),
					List.of(new TextEdit(diagnostic.getRange(), "正しい")))));
			actions.add(Either.forRight(action));
		}
		return CompletableFuture.completedFuture(actions);
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
		String uri = params.getTextDocument().getUri();
		Document text = TEXTS.get(uri);
		List<Range> found = words(text, wordAt(text, params.getPosition()));
		return CompletableFuture.completedFuture(Either.forLeft(List.of(new Location(uri, found.getFirst()))));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		String uri = params.getTextDocument().getUri();
		Document text = TEXTS.get(uri);
		return CompletableFuture.completedFuture(words(text, wordAt(text, params.getPosition())).stream()
				.map(range -> new Location(uri, range)).toList());
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		Map<String, List<TextEdit>> changes = new HashMap<>();
		String word = wordAt(TEXTS.get(params.getTextDocument().getUri()), params.getPosition());
		TEXTS.forEach((uri, text) -> changes.put(uri, words(text, word).stream()
				.map(range -> new TextEdit(range, params.getNewName())).toList()));
		return renames.thenApply(now -> new WorkspaceEdit(changes));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		Document text = TEXTS.get(params.getTextDocument().getUri());
		return CompletableFuture.completedFuture(words(text, "  ").stream().map(range -> new TextEdit(range, " ")).toList());
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		Document text = TEXTS.get(params.getTextDocument().getUri());
		List<Integer> data = new ArrayList<>();
		int line = 0;
		int column = 0;
		for (Range range : words(text, "久良岐丘")) {
			int down = range.getStart().getLine() - line;
			data.addAll(List.of(down, range.getStart().getCharacter() - (down == 0 ? column : 0), 4, 0, 1));
			line = range.getStart().getLine();
			column = range.getStart().getCharacter();
		}
		return CompletableFuture.completedFuture(new SemanticTokens(data));
	}
}
