package jp.tsunagi.table.ui.internal.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jp.tsunagi.core.search.SearchText;

/** Values that are chosen from a list: literals, terms of the vocabulary, a few elements. */
final class ChoiceFormat implements ValueFormat {

	private final Function<Object, String> label;

	private final Supplier<? extends List<?>> values;

	private final Function<Object, Object> order;

	private final boolean required;

	/**
	 * A choice from {@code values}.
	 *
	 * @param label how a value is called, also one that is not in the list
	 * @param values what there is now
	 * @param order where a value stands among others
	 * @param required whether the cell must not be empty
	 */
	ChoiceFormat(Function<Object, String> label, Supplier<? extends List<?>> values, Function<Object, Object> order,
			boolean required) {
		this.label = label;
		this.values = values;
		this.order = order;
		this.required = required;
	}

	@Override
	public String text(Optional<Object> value) {
		return value.map(label).orElse("");
	}

	/** A choice from a list, sorted as the list is; values that are not in it come last. */
	static ChoiceFormat of(Function<Object, String> label, Supplier<? extends List<?>> values, boolean required) {
		return new ChoiceFormat(label, values, value -> {
			int index = values.get().indexOf(value);
			return index < 0 ? Integer.MAX_VALUE : index;
		}, required);
	}

	@Override
	public Object order(Object value) {
		return order.apply(value);
	}

	@Override
	public boolean isChoice() {
		return true;
	}

	@Override
	public Optional<Object> read(String text) {
		if (text.isBlank() && !required) {
			return Optional.empty();
		}
		String wanted = SearchText.normalize(text);
		return Optional.of(byLabel().entrySet().stream().filter(entry -> SearchText.normalize(entry.getKey()).equals(wanted))
				.findFirst().orElseThrow(() -> new IllegalArgumentException(Messages.bind(Messages.noChoice, text)))
				.getValue());
	}

	@Override
	public List<String> choices() {
		List<String> choices = new ArrayList<>();
		if (!required) {
			choices.add("");
		}
		choices.addAll(byLabel().keySet());
		return choices;
	}

	/** Elements of the same name are told apart by a number, in the order of the list. */
	private Map<String, Object> byLabel() {
		Map<String, Object> byLabel = new LinkedHashMap<>();
		for (Object value : values.get()) {
			String plain = label.apply(value);
			String unique = plain;
			for (int i = 2; byLabel.containsKey(unique); i++) {
				unique = plain + " (" + i + ")";
			}
			byLabel.put(unique, value);
		}
		return byLabel;
	}
}
