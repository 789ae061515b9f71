package jp.tsunagi.core.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Vocabulary lists as JSON: {@code {"bodyCategory": [{"id": "ibasho", "ja": "居場所づくり", "en": "Places to be"}]}}.
 */
public final class VocabularyFormat {

	private VocabularyFormat() {
	}

	/**
	 * Reads lists.
	 *
	 * @throws IllegalArgumentException naming the list or term that is not understood
	 */
	public static Map<TermList, List<Term>> read(JsonNode lists) {
		Map<TermList, List<Term>> vocabulary = new EnumMap<>(TermList.class);
		lists.properties().forEach(entry -> {
			TermList list = TermList.of(entry.getKey()).orElseThrow(() -> new IllegalArgumentException(entry.getKey()));
			List<Term> terms = new ArrayList<>();
			entry.getValue().forEach(term -> terms.add(term(entry.getKey(), term)));
			vocabulary.put(list, terms);
		});
		return vocabulary;
	}

	private static Term term(String list, JsonNode node) {
		String id = node.path("id").asText();
		if (id.isBlank()) {
			throw new IllegalArgumentException(list + ": " + node);
		}
		String ja = node.path("ja").asText(id);
		return new Term(id, ja, node.path("en").asText(ja), node.path("color").asText(""));
	}

	/** Writes lists in their fixed order. */
	public static ObjectNode write(Map<TermList, List<Term>> vocabulary) {
		ObjectNode lists = JsonNodeFactory.instance.objectNode();
		new EnumMap<>(vocabulary).forEach((list, terms) -> {
			ArrayNode array = lists.putArray(list.id());
			for (Term term : terms) {
				ObjectNode node = array.addObject().put("id", term.id()).put("ja", term.ja()).put("en", term.en());
				if (!term.color().isEmpty()) {
					node.put("color", term.color());
				}
			}
		});
		return lists;
	}
}
