package jp.tsunagi.table.ui.internal.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.core.search.Gojuon;
import jp.tsunagi.core.text.NameList;

/** Texts, sorted as a Japanese register sorts them. */
enum TextFormat implements ValueFormat {
	/** One text. */
	TEXT {
		@Override
		public String text(Optional<Object> value) {
			return value.map(Object::toString).orElse("");
		}

		@Override
		public Optional<Object> read(String text) {
			return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
		}
	},

	/** Several texts in one cell. */
	LIST {
		@Override
		public String text(Optional<Object> value) {
			return value.map(list -> ((List<?>) list).stream().map(Object::toString).collect(NameList.joining()))
					.orElse("");
		}

		@Override
		public Optional<Object> read(String text) {
			List<String> parts = Stream.of(text.split("[、，,]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
			return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
		}
	};

	@Override
	public Object order(Object value) {
		return Gojuon.key(text(Optional.of(value)));
	}
}
