package jp.tsunagi.plan.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;

/** The parts of an open plan, as the server last saw them; half-written text has some too. Used in the UI thread. */
public final class PlanOutline {

	private final PlanDocument plan;

	private final Display display = Display.getCurrent();

	private final Runnable ask = this::ask;

	private final List<Consumer<List<DocumentSymbol>>> listeners = new CopyOnWriteArrayList<>();

	private CompletableFuture<?> answer = CompletableFuture.completedFuture(null);

	private List<DocumentSymbol> roots = List.of();

	/** Follows {@code plan} until it is disposed of. */
	public PlanOutline(PlanDocument plan) {
		this.plan = plan;
		plan.whenQuiet(ask);
		if (plan.connection().isPresent()) {
			ask();
		}
	}

	/** Follows the plan no more. */
	public void dispose() {
		plan.removeQuietListener(ask);
		answer.cancel(true);
		listeners.clear();
	}

	/** The plan. */
	public PlanDocument plan() {
		return plan;
	}

	/** The outermost parts. */
	public List<DocumentSymbol> roots() {
		return roots;
	}

	/** Tells {@code listener} of new parts. */
	public void addListener(Consumer<List<DocumentSymbol>> listener) {
		listeners.add(listener);
	}

	/** Tells {@code listener} no more. */
	public void removeListener(Consumer<List<DocumentSymbol>> listener) {
		listeners.remove(listener);
	}

	private void ask() {
		answer.cancel(true);
		CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> asked = plan.request(
				server -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(plan.id())));
		answer = asked;
		asked.thenAccept(symbols -> display.asyncExec(() -> show(symbols)));
	}

	private void show(List<Either<SymbolInformation, DocumentSymbol>> symbols) {
		roots = symbols.stream().filter(Either::isRight).map(Either::getRight).toList();
		listeners.forEach(listener -> listener.accept(roots));
	}

	/** The parts around {@code position}, the outermost first. */
	public List<DocumentSymbol> pathTo(Position position) {
		return pathTo(roots, position);
	}

	private static List<DocumentSymbol> pathTo(List<DocumentSymbol> symbols, Position position) {
		Optional<DocumentSymbol> around = symbols.stream().filter(symbol -> contains(symbol.getRange(), position)).findFirst();
		return around.map(symbol -> {
			List<DocumentSymbol> path = new ArrayList<>(List.of(symbol));
			path.addAll(pathTo(children(symbol), position));
			return path;
		}).orElse(new ArrayList<>());
	}

	static List<DocumentSymbol> children(DocumentSymbol symbol) {
		return symbol.getChildren() == null ? List.of() : symbol.getChildren();
	}

	private static boolean contains(Range range, Position position) {
		return compare(range.getStart(), position) <= 0 && compare(position, range.getEnd()) <= 0;
	}

	private static int compare(Position first, Position second) {
		int lines = Integer.compare(first.getLine(), second.getLine());
		return lines != 0 ? lines : Integer.compare(first.getCharacter(), second.getCharacter());
	}
}
