package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

import jp.tsunagi.plan.language.ide.server.PlanLanguageServer;
import jp.tsunagi.plan.language.ide.server.PlanServers;

/** Somebody types in one file of a project: what a key, a proposal and the start of the server take. */
final class ServerBenchmark {

	private static final int WARM_UP = 100;

	private static final int KEYS = 200;

	private static final int STARTS = 11;

	/** Milliseconds: nobody waits for what comes earlier. */
	private static final double MOST_FOR_KEY = 50;

	/** Where a reference starts: into the model, to a part of the plan. */
	private static final Pattern REFERENCES = Pattern.compile("(?:担当|協力|困りごと|課題|前提|目標|取組) (?=[^\\s\"]+\\s*(?:\n|変更|完了|評価))");

	private final PlanProject project;

	private final Optional<Path> product;

	private final PrintStream out;

	private final String text;

	private final String uri;

	private int version;

	ServerBenchmark(PlanProject project, Optional<Path> product, PrintStream out) {
		this.project = project;
		this.product = product;
		this.out = out;
		int typedIn = project.files().size() / 2;
		this.text = project.text(typedIn);
		this.uri = EditingClient.uri(project.files().get(typedIn));
	}

	void run() throws Exception {
		Times parse = new Times();
		Times key = new Times();
		Times completion = new Times();
		Times start = new Times();
		measure(parse, key, completion);
		measureStart(start);
		out.printf("A file of %d lines in a project of %d (ms)%n", PlanText.lines(text), project.lines());
		out.printf("%36s %10s %10s %10s%n", "", "median", "p95", "÷ parse");
		line("bare parse of the file", parse, parse);
		line("check after one key", key, parse);
		line("completion", completion, parse);
		line("start of the server, in process", start, parse);
		if (product.isPresent()) {
			Times process = new Times();
			for (int i = 0; i < STARTS; i++) {
				long begin = System.nanoTime();
				try (ServerProcess server = new ServerProcess(product.get())) {
					server.initialize(project.folder());
					process.add(System.nanoTime() - begin);
				}
			}
			line("start of the server, tsunagi lsp", process, parse);
		}
		out.printf("%36s %s%n%n", "key in 50 ms, p95", key.p95() <= MOST_FOR_KEY ? "yes" : "no");
	}

	private void line(String title, Times times, Times parse) {
		out.printf("%36s %10.1f %10.1f %10.2f%n", title, times.median(), times.p95(), times.median() / parse.median());
	}

	private void measure(Times parse, Times key, Times completion) throws Exception {
		EditingClient client = new EditingClient();
		List<Position> places = places();
		try (PlanLanguageServer server = PlanServers.create(PlanProject.CLOCK)) {
			server.connect(client);
			server.initialize(EditingClient.opening(project.folder())).get();
			server.initialized(new InitializedParams());
			for (Path file : project.files()) {
				client.await(EditingClient.uri(file), List::isEmpty);
			}
			server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "tsunagi-plan", ++version, text)));
			client.await(uri, List::isEmpty);
			for (int i = 0; i < WARM_UP + KEYS; i++) {
				if (i == WARM_UP) {
					List.of(parse, key, completion).forEach(Times::clear);
				}
				Position place = places.get(i * places.size() / (WARM_UP + KEYS));
				parse.time(() -> project.parse(text));
				// each key makes or mends a mistake, so that what is said is known to be said of it
				key.time(() -> {
					change(server, new Range(place, place), "壱");
					client.await(uri, said -> !said.isEmpty());
				});
				completion.time(() -> server.completion(new CompletionParams(new TextDocumentIdentifier(uri), place)).get());
				key.time(() -> {
					change(server, new Range(place, new Position(place.getLine(), place.getCharacter() + 1)), "");
					client.await(uri, List::isEmpty);
				});
			}
		}
	}

	private void change(PlanLanguageServer server, Range range, String typed) {
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
				List.of(new TextDocumentContentChangeEvent(range, typed))));
	}

	/** In front of each reference. */
	private List<Position> places() {
		List<Position> places = new ArrayList<>();
		for (Matcher reference = REFERENCES.matcher(text); reference.find();) {
			String before = text.substring(0, reference.end());
			places.add(new Position(PlanText.lines(before), reference.end() - before.lastIndexOf('\n') - 1));
		}
		return places;
	}

	private void measureStart(Times start) throws Exception {
		for (int i = 0; i < STARTS; i++) {
			long begin = System.nanoTime();
			try (PlanLanguageServer server = PlanServers.create(PlanProject.CLOCK)) {
				server.connect(new EditingClient());
				server.initialize(EditingClient.opening(project.folder())).get();
				start.add(System.nanoTime() - begin);
			}
		}
	}
}
