package jp.tsunagi.plan.language.ide.highlighting;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jp.tsunagi.plan.PlanPackage;
import jp.tsunagi.plan.language.ide.keyword.PlanKeyword;
import jp.tsunagi.plan.language.ide.keyword.PlanKeywords;

/** What each word of a plan is, by the token types of LSP; nothing spans lines. */
public class PlanHighlighting implements ISemanticHighlightingCalculator {

	private static final Map<String, String> VALUES = Map.of("FuzzyDate", SemanticTokenTypes.Number, "Period", SemanticTokenTypes.Number,
			"FiscalYear", SemanticTokenTypes.Number, "HalfYear", SemanticTokenTypes.Number, "Quantity", SemanticTokenTypes.Number,
			"Decision", SemanticTokenTypes.EnumMember, "Text", SemanticTokenTypes.String, "Phrase", SemanticTokenTypes.String,
			"Category", SemanticTokenTypes.String);

	@Inject
	private PlanKeywords keywords;

	@Inject
	private OperationCanceledManager cancellations;

	@Override
	public void provideHighlightingFor(XtextResource resource, IHighlightedPositionAcceptor acceptor, CancelIndicator cancelled) {
		if (resource == null || resource.getParseResult() == null) {
			return;
		}
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			cancellations.checkCanceled(cancelled);
			if (leaf.isHidden()) {
				boolean comment = leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT");
				if (comment) {
					add(leaf, acceptor, SemanticTokenTypes.Comment);
				}
			} else {
				ofWord(leaf, acceptor);
			}
		}
	}

	private void ofWord(ILeafNode leaf, IHighlightedPositionAcceptor acceptor) {
		Optional<PlanKeyword> keyword = keywords.of(leaf);
		if (keyword.isPresent()) {
			add(leaf, acceptor, keyword.get().isBlock() ? SemanticTokenTypes.Keyword : SemanticTokenTypes.Property);
			return;
		}
		for (INode node = leaf; node != null; node = node.getParent()) {
			EObject grammar = node.getGrammarElement();
			if (grammar instanceof CrossReference reference) {
				boolean part = reference.getType().getClassifier().getEPackage() == PlanPackage.eINSTANCE;
				add(leaf, acceptor, part ? SemanticTokenTypes.Class : SemanticTokenTypes.Variable);
				return;
			}
			if (grammar instanceof RuleCall call && call.getRule().getName().equals("Name")) {
				add(leaf, acceptor, SemanticTokenTypes.Class, SemanticTokenModifiers.Declaration);
				return;
			}
			if (grammar instanceof RuleCall call && VALUES.containsKey(call.getRule().getName())) {
				add(leaf, acceptor, isEvaluation(call) ? SemanticTokenTypes.EnumMember : VALUES.get(call.getRule().getName()));
				return;
			}
		}
	}

	private static boolean isEvaluation(RuleCall call) {
		Assignment assignment = GrammarUtil.containingAssignment(call);
		return assignment != null && assignment.getFeature().equals(PlanPackage.Literals.REVIEW_ENTRY__EVALUATION.getName());
	}

	private static void add(ILeafNode leaf, IHighlightedPositionAcceptor acceptor, String... types) {
		int start = leaf.getOffset();
		for (String line : leaf.getText().split("(?<=\n)")) {
			int length = line.stripTrailing().length();
			int indent = length - line.stripTrailing().stripLeading().length();
			if (length > indent) {
				acceptor.addPosition(start + indent, length - indent, types);
			}
			start += line.length();
		}
	}
}
