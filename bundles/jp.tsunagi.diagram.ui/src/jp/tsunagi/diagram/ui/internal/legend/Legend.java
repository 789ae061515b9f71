package jp.tsunagi.diagram.ui.internal.legend;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry.EdgeSample;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry.NodeSample;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry.Sample;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** What the shapes, colours and lines that occur in a diagram mean. */
public final class Legend {

	private static final String TENSION = "tension";

	/** A line may be called like a node. */
	private record Meaning(boolean line, String label) {
	}

	private final Vocabulary vocabulary;

	private final UnaryOperator<String> mappings;

	/** A legend in the words of {@code vocabulary}, and of {@code mappings} for what has none there. */
	public Legend(Vocabulary vocabulary, UnaryOperator<String> mappings) {
		this.vocabulary = vocabulary;
		this.mappings = mappings;
	}

	/** What occurs in {@code view} and is to be seen: nodes before lines, in the order in which they occur. */
	public List<LegendEntry> of(DiagramView view) {
		Map<Meaning, LegendEntry> entries = new LinkedHashMap<>();
		view.elements().stream().filter(ViewElement::isVisible).sorted(Comparator.comparing(ViewEdge.class::isInstance))
				.forEach(element -> {
					switch (element) {
						case ViewNode node -> count(entries, new Meaning(false, label(node)), new NodeSample(node.style()));
						case ViewEdge edge -> count(entries, new Meaning(true, label(edge)), new EdgeSample(edge.style()));
					}
				});
		return List.copyOf(entries.values());
	}

	private static void count(Map<Meaning, LegendEntry> entries, Meaning meaning, Sample sample) {
		entries.merge(meaning, new LegendEntry(sample, meaning.label(), 1),
				(known, other) -> new LegendEntry(known.sample(), known.label(), known.count() + 1));
	}

	private String label(ViewNode node) {
		return term(node.target()).map(Term::label).orElseGet(() -> mappings.apply(node.mapping()));
	}

	private Optional<Term> term(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			Optional<TermList> list = TermList.of(attribute);
			if (list.isPresent() && element.eGet(attribute) instanceof String id) {
				return vocabulary.term(list.get(), id);
			}
		}
		return Optional.empty();
	}

	/** The line language of eco-maps: tension before state before strength. */
	private String label(ViewEdge edge) {
		if (!(edge.target() instanceof Relationship tie)) {
			return mappings.apply(edge.mapping());
		}
		if (TENSION.equals(tie.getKind()) || edge.style().line() == LineStyle.DASH_DOT) {
			return vocabulary.label(TermList.RELATIONSHIP_KIND, TENSION);
		}
		if (tie.getState() != RelationshipState.ACTIVE) {
			return Messages.bind(Messages.tie, ElementLabels.literal(tie.getState()));
		}
		return Messages.bind(Messages.tie, ElementLabels.literal(tie.getStrength()));
	}
}
