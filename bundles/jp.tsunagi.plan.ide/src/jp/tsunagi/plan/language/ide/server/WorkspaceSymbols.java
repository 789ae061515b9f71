package jp.tsunagi.plan.language.ide.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.service.OperationCanceledManager;

import com.google.inject.Inject;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.language.ide.element.ElementFacts;
import jp.tsunagi.plan.language.ide.element.TypedText;
import jp.tsunagi.plan.language.ide.navigation.ElementLocations;
import jp.tsunagi.plan.language.ide.symbols.PlanSymbolKinds;
import jp.tsunagi.plan.language.model.ProjectModel;

/** Finds parts of all plans and elements of their models, by name, kana or alias. */
class WorkspaceSymbols {

	private static final int LIMIT = 200;

	@Inject
	private PlanWorkspace workspace;

	@Inject
	private ElementFacts facts;

	@Inject
	private ElementLocations locations;

	@Inject
	private OperationCanceledManager cancellations;

	private record Match(EObject element, ProjectModel model, int distance) {
	}

	/** The best matches of {@code query}. */
	List<WorkspaceSymbol> find(String query, CancelIndicator cancelled) {
		TypedText typed = TypedText.of(query);
		List<Match> matches = new ArrayList<>();
		workspace.plans().forEach(plan -> {
			cancellations.checkCanceled(cancelled);
			ProjectModel model = ProjectModel.of(plan.getResourceSet());
			plan.getAllContents().forEachRemaining(part -> {
				if (part instanceof NamedElement named && named.getName() != null && PlanSymbolKinds.of(part) != null) {
					match(part, model, typed, matches::add);
				}
			});
		});
		workspace.models().forEach(model -> model.all(CoordinationPackage.Literals.ELEMENT).filter(element -> element.getName() != null)
				.forEach(element -> match(element, model, typed, matches::add)));
		return matches.stream().sorted(Comparator.comparingInt(Match::distance)).limit(LIMIT).flatMap(this::symbol).toList();
	}

	private void match(EObject element, ProjectModel model, TypedText typed, Consumer<Match> found) {
		OptionalInt distance = typed.distanceTo(facts.searchWords(element));
		distance.ifPresent(value -> found.accept(new Match(element, model, value)));
	}

	private Stream<WorkspaceSymbol> symbol(Match match) {
		return locations.of(match.element(), match.model()).stream().map(location -> new WorkspaceSymbol(facts.name(match.element()),
				PlanSymbolKinds.of(match.element()), Either.forLeft(location), facts.detail(match.element(), match.model())));
	}
}
