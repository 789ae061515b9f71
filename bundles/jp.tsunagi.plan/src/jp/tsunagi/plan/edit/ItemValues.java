package jp.tsunagi.plan.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What is to be written into an item, by the names of the features.
 *
 * @param part what the item is of
 * @param values the values of each feature
 * @param marks how words of the language and punctuation are written where they stand already, by their place in the grammar
 */
record ItemValues(EObject part, Map<String, List<Value>> values, Map<EObject, List<List<String>>> marks) {

	/**
	 * A value.
	 *
	 * @param value the value; {@code null} if what is written is none
	 * @param written its words, if they stand in the text already
	 */
	record Value(Object value, Optional<List<String>> written) {

		static Value of(Object value) {
			return new Value(value, Optional.empty());
		}

		static Value written(String text) {
			return new Value(null, Optional.of(List.of(text)));
		}
	}

	/** All that a new part says. */
	static ItemValues of(EObject part) {
		Map<String, List<Value>> values = new HashMap<>();
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (part.eIsSet(feature)) {
				values.put(feature.getName(), valuesOf(part, feature).stream().map(Value::of).toList());
			}
		}
		return new ItemValues(part, values, Map.of());
	}

	/** What an item says. */
	static ItemValues of(WrittenPart part, WrittenPart.Item item) {
		Map<String, List<Value>> values = new HashMap<>();
		Map<EObject, List<List<String>>> marks = new HashMap<>();
		for (INode node : item.nodes()) {
			List<String> words = WrittenPart.leaves(node).map(ILeafNode::getText).toList();
			Optional<String> name = WrittenPart.featureOf(node);
			if (name.isEmpty()) {
				marks.computeIfAbsent(node.getGrammarElement(), key -> new ArrayList<>()).add(words);
				continue;
			}
			EStructuralFeature feature = part.part().eClass().getEStructuralFeature(name.get());
			List<Object> all = valuesOf(part.part(), feature);
			int index = feature.isMany() ? part.indexOf(node) : 0;
			Object value = index < all.size() ? all.get(index) : null;
			values.computeIfAbsent(name.get(), key -> new ArrayList<>()).add(new Value(value, Optional.of(words)));
		}
		return new ItemValues(part.part(), values, marks);
	}

	/** The values of a feature, as a list. */
	static List<Object> valuesOf(EObject part, EStructuralFeature feature) {
		Object value = part.eGet(feature);
		return value instanceof List<?> several ? List.copyOf(several) : !part.eIsSet(feature) || value == null ? List.of() : List.of(value);
	}

	/** These values with others for one feature. */
	ItemValues with(EStructuralFeature feature, List<Value> others) {
		Map<String, List<Value>> all = new HashMap<>(values);
		all.put(feature.getName(), others);
		return new ItemValues(part, all, marks);
	}

	List<Value> of(String feature) {
		return values.getOrDefault(feature, List.of());
	}

	/** How the word or mark at a place of the grammar is written, the first, the second ... time. */
	Optional<List<String>> written(EObject place, int times) {
		List<List<String>> all = marks.getOrDefault(place, List.of());
		return IntStream.of(times).filter(index -> index < all.size()).mapToObj(all::get).findFirst();
	}
}
