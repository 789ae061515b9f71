package jp.tsunagi.plan.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import jp.tsunagi.plan.edit.ItemValues.Value;
import jp.tsunagi.plan.edit.Word.Gap;
import jp.tsunagi.plan.language.formatting2.PlanFormatting;

/** Writes values as elements of the grammar say. Each value is written once. */
final class ItemWriter {

	private final PartGrammar grammar;

	private final ValueWriter values;

	private final ItemValues source;

	private final int depth;

	/** How many values of each feature have been written, and how often each word or mark. */
	private Map<Object, Integer> done = new HashMap<>();

	/** What comes before the next word. */
	private Gap next = Gap.BLANK;

	/** @param depth how many braces of the new text it stands in */
	ItemWriter(PartGrammar grammar, ValueWriter values, ItemValues source, int depth) {
		this.grammar = grammar;
		this.values = values;
		this.source = source;
		this.depth = depth;
	}

	/** The words of {@code elements}; empty if one of them needs a value that is not there. */
	Optional<List<Word>> write(List<AbstractElement> elements) throws PlanEditException {
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			AbstractElement element = elements.get(i);
			if (grammar.isOpenBrace(element)) {
				words.addAll(writeBraces(elements.subList(i, elements.size())));
				return Optional.of(words);
			}
			if (!isLeftToBraces(element, elements.getLast())) {
				Optional<List<Word>> more = writeAll(element);
				if (more.isEmpty()) {
					return Optional.empty();
				}
				words.addAll(more.get());
			}
		}
		return Optional.of(words);
	}

	/** Whether items that could follow the head at once can and should stand in the braces that come anyway. */
	private boolean isLeftToBraces(AbstractElement element, AbstractElement last) {
		if (!GrammarUtil.isMultipleCardinality(element) || !grammar.isBody(last) || !PlanFormatting.isLarge(source.part())) {
			return false;
		}
		Set<String> onlyInBraces = new HashSet<>(PartGrammar.features(last));
		PartGrammar.features(element).forEach(onlyInBraces::remove);
		return onlyInBraces.stream().anyMatch(this::isLeft);
	}

	/** As often as its cardinality and the values say. */
	private Optional<List<Word>> writeAll(AbstractElement element) throws PlanEditException {
		if (!GrammarUtil.isOptionalCardinality(element)) {
			return writeOnce(element);
		}
		List<Word> words = new ArrayList<>();
		boolean more = isLeft(element);
		while (more) {
			Map<Object, Integer> before = Map.copyOf(done);
			Optional<List<Word>> once = writeOnce(element);
			once.ifPresent(words::addAll);
			more = once.isPresent() && GrammarUtil.isMultipleCardinality(element) && isLeft(element) && !done.equals(before);
		}
		return Optional.of(words);
	}

	private boolean isLeft(AbstractElement element) {
		return PartGrammar.features(element).stream().anyMatch(this::isLeft);
	}

	private boolean isLeft(String feature) {
		return done.getOrDefault(feature, 0) < source.of(feature).size();
	}

	/** What needs a value that is not there leaves all as it was. */
	private Optional<List<Word>> writeOnce(AbstractElement element) throws PlanEditException {
		Map<Object, Integer> before = new HashMap<>(done);
		Optional<List<Word>> words = switch (element) {
			case Group group -> write(group.getElements());
			case Alternatives ways -> writeFirst(ways);
			case Assignment assignment -> writeValue(assignment);
			case RuleCall call when PartGrammar.isFragment(call) -> writeOnce(call.getRule().getAlternatives());
			case RuleCall call -> Optional.of(mark(call));
			// an action makes the part and is not written
			default -> Optional.of(List.of());
		};
		if (words.isEmpty()) {
			done = before;
		}
		return words;
	}

	/** A way that says all there is, else one that says what is new, else any that says something; else the one that needs no value. */
	private Optional<List<Word>> writeFirst(Alternatives ways) throws PlanEditException {
		List<AbstractElement> best = ways.getElements().stream().filter(this::isLeft)
				.sorted(Comparator.comparing((AbstractElement way) -> !saysAllOf(ways, way)).thenComparing(way -> !saysNew(way))).toList();
		for (AbstractElement way : best) {
			Optional<List<Word>> words = writeOnce(way);
			if (words.isPresent()) {
				return words;
			}
		}
		Optional<AbstractElement> empty = ways.getElements().stream().filter(way -> PartGrammar.features(way).isEmpty()).findFirst();
		return empty.isPresent() ? writeOnce(empty.get()) : Optional.empty();
	}

	private boolean saysAllOf(Alternatives ways, AbstractElement way) {
		return PartGrammar.features(ways).stream().filter(this::isLeft).allMatch(PartGrammar.features(way)::contains);
	}

	private boolean saysNew(AbstractElement way) {
		return PartGrammar.features(way).stream().flatMap(feature -> source.of(feature).stream()).anyMatch(value -> value.written().isEmpty());
	}

	/** Each item has a line of its own. */
	private List<Word> writeBraces(List<AbstractElement> elements) throws PlanEditException {
		List<Word> words = new ArrayList<>();
		for (AbstractElement element : elements) {
			if (GrammarUtil.isMultipleCardinality(element)) {
				for (AbstractElement item : PartGrammar.alternatives(element)) {
					writeLines(item, words);
				}
			} else {
				next = grammar.isCloseBrace(element) ? Gap.LINE : Gap.BLANK;
				words.addAll(writeOnce(element).orElseThrow());
			}
		}
		return words;
	}

	private void writeLines(AbstractElement item, List<Word> words) throws PlanEditException {
		while (isLeft(item)) {
			ItemWriter inner = new ItemWriter(grammar, values, source, depth + 1);
			inner.done = done;
			inner.next = Gap.LINE;
			Optional<List<Word>> line = inner.writeOnce(item);
			if (line.isEmpty()) {
				throw values.incomplete();
			}
			words.addAll(line.get());
			done = inner.done;
		}
	}

	private Optional<List<Word>> writeValue(Assignment assignment) throws PlanEditException {
		String feature = assignment.getFeature();
		int index = done.getOrDefault(feature, 0);
		if (index >= source.of(feature).size()) {
			return Optional.empty();
		}
		done.merge(feature, 1, Integer::sum);
		Value value = source.of(feature).get(index);
		if (value.written().isPresent()) {
			return Optional.of(words(value.written().get(), Gap.BLANK));
		}
		if (value.value() instanceof EObject part && isPart(assignment)) {
			return Optional.of(writePart(part, (ParserRule) ((RuleCall) assignment.getTerminal()).getRule()));
		}
		return Optional.of(words(values.words(assignment, source.part().eClass().getEStructuralFeature(feature), value.value()),
				Gap.TEXT_LINE));
	}

	private static boolean isPart(Assignment assignment) {
		return assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
				&& !GrammarUtil.isDatatypeRule(rule);
	}

	private List<Word> writePart(EObject part, ParserRule rule) throws PlanEditException {
		ItemWriter inner = new ItemWriter(grammar, values.inside(part), ItemValues.of(part), depth);
		inner.next = next;
		next = Gap.BLANK;
		Optional<List<Word>> words = inner.write(PartGrammar.elements(rule.getAlternatives()));
		if (words.isEmpty()) {
			throw values.incomplete();
		}
		return words.get();
	}

	/** A word of the language or a mark; as it is written already, if it is. */
	private List<Word> mark(RuleCall call) {
		int times = done.merge(call, 1, Integer::sum) - 1;
		boolean closes = grammar.isComma(call) || grammar.isCloseParen(call);
		next = closes ? Gap.NONE : next;
		List<Word> words = words(source.written(call, times).orElseGet(() -> List.of(values.mark(call))), Gap.NONE);
		next = grammar.isOpenParen(call) ? Gap.NONE : Gap.BLANK;
		return words;
	}

	/** @param further what comes before all but the first */
	private List<Word> words(List<String> texts, Gap further) {
		List<Word> words = new ArrayList<>();
		for (String text : texts) {
			words.add(new Word(text, words.isEmpty() ? next : further, depth));
		}
		next = Gap.BLANK;
		return words;
	}
}
