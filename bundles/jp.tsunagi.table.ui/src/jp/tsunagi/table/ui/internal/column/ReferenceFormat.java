package jp.tsunagi.table.ui.internal.column;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.search.Gojuon;
import jp.tsunagi.core.text.NameList;

/** Elements that a cell names but cannot change, and how many parts an element has. */
enum ReferenceFormat implements ValueFormat {
	/** One element. */
	ONE {
		@Override
		public String text(Optional<Object> value) {
			return value.map(element -> ElementLabels.of((EObject) element)).orElse("");
		}

		@Override
		public Object order(Object value) {
			String reading = value instanceof Element element && element.getKana() != null ? element.getKana() : "";
			return Gojuon.key(reading.isBlank() ? text(Optional.of(value)) : reading);
		}
	},

	/** Several elements. */
	MANY {
		@Override
		public String text(Optional<Object> value) {
			return value.map(list -> ((List<?>) list).stream().map(element -> ElementLabels.of((EObject) element))
					.collect(NameList.joining())).orElse("");
		}

		@Override
		public Object order(Object value) {
			return Gojuon.key(text(Optional.of(value)));
		}
	},

	/** How many there are. */
	COUNT {
		@Override
		public String text(Optional<Object> value) {
			return value.map(list -> Integer.toString(((List<?>) list).size())).orElse("");
		}

		@Override
		public Object order(Object value) {
			return ((List<?>) value).size();
		}

		@Override
		public boolean isNumber() {
			return true;
		}
	};

	@Override
	public Optional<Object> read(String text) {
		throw new IllegalArgumentException(Messages.readOnly);
	}

	@Override
	public boolean isEditable() {
		return false;
	}
}
