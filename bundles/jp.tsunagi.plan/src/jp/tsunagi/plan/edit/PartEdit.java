package jp.tsunagi.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.plan.edit.ItemValues.Value;
import jp.tsunagi.plan.edit.WrittenPart.Item;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;

/** Edits of one part of a text. */
final class PartEdit {

	private final EditPlace place;

	private final PlanEdits.Services services;

	private final WrittenPart written;

	private final Gaps gaps;

	private final ValueWriter writer;

	/** Words to be taken out. */
	private final List<ILeafNode> gone = new ArrayList<>();

	PartEdit(EditPlace place, PlanEdits.Services services) {
		this.place = place;
		this.services = services;
		written = WrittenPart.of(place.part(), place.node(), services.grammar());
		gaps = new Gaps(place.text());
		writer = new ValueWriter(services.values(), place, KeywordLanguage.of(place.node()));
	}

	List<TextReplacement> finish(List<TextReplacement> edit) throws PlanEditException {
		return finish(edit, Optional.empty());
	}

	/** @param copied what was copied from elsewhere in the text */
	List<TextReplacement> finish(List<TextReplacement> edit, Optional<INode> copied) throws PlanEditException {
		List<TextReplacement> all = new ArrayList<>(edit);
		all.addAll(gaps.remove(gone));
		return services.layout().finish(all, place, copied);
	}

	/** Other values for an item. */
	List<TextReplacement> set(EStructuralFeature feature, List<?> values) throws PlanEditException {
		return write(feature, values.stream().map(Value::of).toList());
	}

	/** Takes one value of an item out, as it is written the first, the second ... time. */
	List<TextReplacement> removeValue(EStructuralFeature feature, int index) throws PlanEditException {
		INode node = NodeModelUtils.findNodesForFeature(place.part(), feature).get(index);
		Item item = written.items().stream().filter(each -> each.nodes().contains(node)).findFirst().orElseThrow();
		List<INode> values = item.nodes().stream()
				.filter(each -> WrittenPart.featureOf(each).filter(feature.getName()::equals).isPresent()).toList();
		ItemValues old = ItemValues.of(written, item);
		List<Value> left = new ArrayList<>(old.of(feature.getName()));
		left.remove(values.indexOf(node));
		return rewrite(item, old.with(feature, left));
	}

	/** Other values for an item, some of them as they are to be written. */
	List<TextReplacement> write(EStructuralFeature feature, List<Value> values) throws PlanEditException {
		Optional<AbstractElement> element = written.syntax().itemFor(feature.getName());
		List<Item> items = written.of(element);
		List<Item> saying = items.stream().filter(item -> item.says(feature.getName())).toList();
		if (saying.isEmpty() && values.isEmpty()) {
			return List.of();
		}
		if (items.isEmpty()) {
			return insert(element.orElseThrow(), feature, values, Optional.empty());
		}
		if (feature.isMany()) {
			return setSeveral(feature, saying.isEmpty() ? items : saying, values);
		}
		List<TextReplacement> replacements = new ArrayList<>();
		List<Item> changed = values.isEmpty() ? saying : List.of((saying.isEmpty() ? items : saying).getLast());
		for (Item item : changed) {
			ItemValues old = ItemValues.of(written, item);
			if (!says(old.of(feature.getName()), values)) {
				replacements.addAll(rewrite(item, old.with(feature, values)));
			}
		}
		return replacements;
	}

	private static boolean says(List<Value> old, List<Value> values) {
		Object last = old.isEmpty() ? null : old.getLast().value();
		return last != null && !values.isEmpty() && last.equals(values.getFirst().value());
	}

	/** Each value that stays stays where it is, in whichever of several items of its kind. */
	private List<TextReplacement> setSeveral(EStructuralFeature feature, List<Item> items, List<Value> values) throws PlanEditException {
		List<ItemValues> old = items.stream().map(item -> ItemValues.of(written, item)).toList();
		List<Value> oldValues = old.stream().flatMap(each -> each.of(feature.getName()).stream()).toList();
		int[] places = Alignment.of(oldValues, values, (one, other) -> one.value() != null && one.value().equals(other.value()));
		List<List<Value>> left = items.stream().<List<Value>>map(item -> new ArrayList<>()).toList();
		int current = 0;
		for (int i = 0; i < values.size(); i++) {
			current = places[i] < 0 ? current : itemOf(places[i], old, feature);
			left.get(current).add(places[i] < 0 ? values.get(i) : oldValues.get(places[i]));
		}
		List<TextReplacement> replacements = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			if (!left.get(i).equals(old.get(i).of(feature.getName()))) {
				replacements.addAll(rewrite(items.get(i), old.get(i).with(feature, left.get(i))));
			}
		}
		return replacements;
	}

	private static int itemOf(int value, List<ItemValues> items, EStructuralFeature feature) {
		int item = 0;
		int first = 0;
		while (value >= first + items.get(item).of(feature.getName()).size()) {
			first += items.get(item++).of(feature.getName()).size();
		}
		return item;
	}

	/** A new part before {@code next}, else behind the others of its kind. */
	List<TextReplacement> add(EReference feature, EObject part, Optional<EObject> next) throws PlanEditException {
		AbstractElement element = written.syntax().itemFor(feature.getName()).orElseThrow();
		if (isList(element)) {
			List<Object> values = new ArrayList<>(ItemValues.valuesOf(place.part(), feature));
			values.add(next.map(values::indexOf).orElse(values.size()), part);
			return set(feature, values);
		}
		return insert(element, feature, List.of(Value.of(part)), next.map(this::itemOf));
	}

	List<TextReplacement> remove(EObject part) throws PlanEditException {
		EStructuralFeature feature = part.eContainingFeature();
		AbstractElement element = written.syntax().itemFor(feature.getName()).orElseThrow();
		if (isList(element)) {
			return set(feature, ItemValues.valuesOf(place.part(), feature).stream().filter(other -> other != part).toList());
		}
		return List.of(gaps.removePart(itemOf(part).leaves()));
	}

	/** A part that stands elsewhere in the text, as it is written there. */
	List<TextReplacement> addWritten(EReference feature, EObject part, PartEdit from) throws PlanEditException {
		AbstractElement element = written.syntax().itemFor(feature.getName()).orElseThrow();
		if (isList(element)) {
			return set(feature, Stream.concat(ItemValues.valuesOf(place.part(), feature).stream(), Stream.of(part)).toList());
		}
		return List.of(insertion().insert(element, gaps.copied(from.itemOf(part).leaves()), part, Optional.empty()));
	}

	private Insertion insertion() {
		return new Insertion(written, gaps, services.grammar());
	}

	private Item itemOf(EObject part) {
		String feature = part.eContainingFeature().getName();
		return written.items().stream().filter(item -> ItemValues.of(written, item).of(feature).stream()
				.anyMatch(value -> value.value() == part)).findFirst().orElseThrow();
	}

	/** Whether parts stand behind one word, with commas between them. */
	private boolean isList(AbstractElement element) {
		return EcoreUtil2.eAllOfType(element, RuleCall.class).stream().anyMatch(services.grammar()::isComma);
	}

	private List<TextReplacement> rewrite(Item item, ItemValues values) throws PlanEditException {
		List<AbstractElement> elements = item.element().map(List::of).orElse(written.syntax().head());
		List<Word> words = new ItemWriter(services.grammar(), writer, values, 0).write(elements).orElse(List.of());
		if (words.isEmpty() && item.element().isEmpty()) {
			throw writer.incomplete();
		}
		if (words.isEmpty()) {
			gone.addAll(item.leaves());
		}
		return words.isEmpty() ? List.of() : change(item.leaves(), words);
	}

	/** Words that stay stay where they are. */
	private List<TextReplacement> change(List<ILeafNode> old, List<Word> words) {
		int[] places = Alignment.of(old, words, (leaf, word) -> leaf.getText().equals(word.text()));
		List<TextReplacement> replacements = new ArrayList<>();
		int done = 0;
		int next = 0;
		while (next <= words.size()) {
			int kept = next;
			while (kept < words.size() && places[kept] < 0) {
				kept++;
			}
			int end = kept == words.size() ? old.size() : places[kept];
			replacements.addAll(change(old, done, end, words.subList(next, kept)));
			done = end + 1;
			next = kept + 1;
		}
		return replacements;
	}

	private List<TextReplacement> change(List<ILeafNode> old, int start, int end, List<Word> words) {
		List<ILeafNode> removed = old.subList(start, Math.max(start, end));
		if (removed.isEmpty()) {
			return words.isEmpty() ? List.of() : List.of(gaps.insertBehind(old.get(start - 1), words));
		}
		if (words.isEmpty()) {
			gone.addAll(removed);
			return List.of();
		}
		gone.addAll(gaps.behindComments(removed));
		return List.of(gaps.replace(removed, words));
	}

	private List<TextReplacement> insert(AbstractElement element, EStructuralFeature feature, List<Value> values, Optional<Item> next)
			throws PlanEditException {
		ItemValues all = new ItemValues(place.part(), Map.of(feature.getName(), values), Map.of());
		List<Word> words = new ItemWriter(services.grammar(), writer, all, 0).write(List.of(element)).orElse(List.of());
		if (words.isEmpty()) {
			throw writer.incomplete();
		}
		return List.of(insertion().insert(element, words, values.getFirst().value(), next));
	}
}
