package jp.tsunagi.plan.language.ide.contentassist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.ide.element.TypedText;

/**
 * What can stand where the caret is: words of the language, templates, references and values that fit the place, found by
 * whatever way they are typed. Clients ask again with each key, as they cannot find 計画 by けい or kei themselves; a
 * proposal replaces the whole word that the caret is in.
 */
@Singleton
public class PlanContentAssistService extends ContentAssistService {

	private static final int LIMIT = 200;

	@Inject
	private PlaceFinder places;

	@Inject
	private KeywordProposals keywords;

	@Inject
	private ReferenceProposals references;

	@Inject
	private ValueProposals values;

	@Override
	public CompletionList createCompletionList(Document document, XtextResource resource, CompletionParams params,
			CancelIndicator cancelled) {
		int caret = document.getOffSet(params.getPosition());
		Optional<CaretWord> word = CaretWord.at(document.getContents(), caret);
		List<CompletionItem> items = new ArrayList<>();
		if (word.isPresent()) {
			Place place = places.find(resource, document.getContents(), word.get());
			for (Proposal proposal : found(place)) {
				items.add(item(proposal, items.size(), document, word.get(), caret));
			}
		}
		return new CompletionList(true, items);
	}

	private record Ranked(Proposal proposal, int distance) {
	}

	private List<Proposal> found(Place place) {
		TypedText typed = TypedText.of(place.word().typed());
		Map<String, Ranked> found = new LinkedHashMap<>();
		Stream.of(references.at(place), values.at(place), keywords.at(place)).flatMap(List::stream).forEach(proposal -> {
			OptionalInt distance = typed.distanceTo(proposal.foundBy());
			if (distance.isPresent()) {
				found.putIfAbsent(proposal.insert(), new Ranked(proposal, distance.getAsInt()));
			}
		});
		Comparator<Ranked> order = Comparator.comparingInt(Ranked::distance);
		return found.values().stream().sorted(order.thenComparingInt(ranked -> ranked.proposal().rank())).limit(LIMIT)
				.map(Ranked::proposal).toList();
	}

	private static CompletionItem item(Proposal proposal, int number, Document document, CaretWord word, int caret) {
		CompletionItem item = new CompletionItem(proposal.label());
		Range replaced = new Range(document.getPosition(word.start()), document.getPosition(word.end()));
		item.setTextEdit(Either.forLeft(new TextEdit(replaced, proposal.insert())));
		item.setInsertTextFormat(proposal.snippet() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
		item.setKind(proposal.kind());
		item.setSortText("%04d".formatted(number));
		if (caret > word.start()) {
			// it has been found already
			item.setFilterText(document.getContents().substring(word.start(), word.end()));
		}
		if (!proposal.detail().isEmpty()) {
			item.setDetail(proposal.detail());
		}
		if (!proposal.documentation().isEmpty()) {
			item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
		}
		return item;
	}
}
