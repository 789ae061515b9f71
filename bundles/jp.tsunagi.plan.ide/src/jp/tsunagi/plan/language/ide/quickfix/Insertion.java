package jp.tsunagi.plan.language.ide.quickfix;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Fixes that put a missing item into a plan, in the words that the plan is written in. */
@Singleton
final class Insertion {

	private final LanguageWords words;

	@Inject
	Insertion(LanguageWords words) {
		this.words = words;
	}

	/**
	 * Puts an item behind others of the same line.
	 *
	 * @param after the items that it comes after; those that are not there do not count
	 */
	PlanFix behind(MarkedText marked, EObject element, ParserRule keyword, String value, EStructuralFeature... after) {
		String item = words.word(keyword, LanguageWords.isEnglish(element)) + " " + value;
		int offset = Arrays.stream(after).map(feature -> NodeModelUtils.findNodesForFeature(element, feature))
				.filter(nodes -> !nodes.isEmpty()).mapToInt(nodes -> nodes.getLast().getEndOffset()).max().orElseThrow();
		return PlanFix.of(NLS.bind(Messages.insert, item), marked.insert(offset, " " + item));
	}

	/**
	 * Puts an item on a line of its own, first within the braces of an element, which gets braces if it has none.
	 *
	 * @param header the items before the braces
	 */
	Optional<PlanFix> within(MarkedText marked, EObject element, String item, EStructuralFeature... header) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return Optional.empty();
		}
		String indentation = marked.indentation(node);
		String line = "\n" + indentation + (indentation.startsWith("\t") ? "\t" : "  ") + item;
		String label = NLS.bind(Messages.insert, item);
		Optional<INode> brace = openBrace(node, element);
		if (brace.isPresent()) {
			return Optional.of(PlanFix.of(label, marked.insert(brace.get().getEndOffset(), line)));
		}
		int offset = Stream.of(header).map(feature -> NodeModelUtils.findNodesForFeature(element, feature))
				.filter(nodes -> !nodes.isEmpty()).mapToInt(nodes -> nodes.getLast().getEndOffset()).max().orElse(node.getEndOffset());
		return Optional.of(PlanFix.of(label, marked.insert(offset, " {" + line + "\n" + indentation + "}")));
	}

	private static Optional<INode> openBrace(ICompositeNode node, EObject element) {
		BidiTreeIterator<INode> nodes = node.getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode next = nodes.next();
			boolean foreign = next.hasDirectSemanticElement() && next.getSemanticElement() != element;
			if (foreign) {
				nodes.prune();
			} else if (next.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("OpenBrace")) {
				return Optional.of(next);
			}
		}
		return Optional.empty();
	}
}
