package jp.tsunagi.plan.language.ide.symbols;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.ide.element.PlanFacts;
import jp.tsunagi.plan.language.ide.reference.PlanReferences;

/** The parts of the plans of a file as a tree; a part that is half written is in it as well. */
@Singleton
public class PlanDocumentSymbols extends HierarchicalDocumentSymbolService {

	@Inject
	private PlanFacts facts;

	@Inject
	private DocumentExtensions documents;

	@Inject
	private OperationCanceledManager cancellations;

	@Override
	public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancelled) {
		return resource.getContents().isEmpty() ? List.of() : children(resource.getContents().getFirst(), resource, cancelled);
	}

	private List<DocumentSymbol> children(EObject part, XtextResource resource, CancelIndicator cancelled) {
		cancellations.checkCanceled(cancelled);
		List<DocumentSymbol> symbols = new ArrayList<>();
		part.eContents().stream().sorted((one, other) -> Integer.compare(offset(one), offset(other))).forEach(child -> {
			SymbolKind kind = PlanSymbolKinds.of(child);
			INode node = NodeModelUtils.findActualNodeFor(child);
			if (kind != null && node != null) {
				symbols.add(symbol(child, kind, node, resource, cancelled));
			}
		});
		return symbols;
	}

	private DocumentSymbol symbol(EObject part, SymbolKind kind, INode node, XtextResource resource, CancelIndicator cancelled) {
		INode name = PlanReferences.nameOf(part).orElse(node);
		Range range = documents.newRange(resource, node.getOffset(), node.getEndOffset());
		Range selection = name == node ? new Range(range.getStart(), range.getStart())
				: documents.newRange(resource, name.getOffset(), name.getEndOffset());
		return new DocumentSymbol(facts.name(part), kind, range, selection, facts.summary(part), children(part, resource, cancelled));
	}

	private static int offset(EObject part) {
		INode node = NodeModelUtils.findActualNodeFor(part);
		return node == null ? Integer.MAX_VALUE : node.getOffset();
	}
}
