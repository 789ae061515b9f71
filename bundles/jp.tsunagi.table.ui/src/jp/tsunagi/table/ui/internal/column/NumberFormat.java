package jp.tsunagi.table.ui.internal.column;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

/** Numbers; full-width digits and thousands separators are understood. */
final class NumberFormat implements ValueFormat {

	private final boolean whole;

	private final boolean required;

	NumberFormat(EAttribute feature) {
		Class<?> type = feature.getEAttributeType().getInstanceClass();
		whole = type == int.class || type == Integer.class;
		required = type.isPrimitive();
	}

	static boolean fits(EAttribute feature) {
		Class<?> type = feature.getEAttributeType().getInstanceClass();
		return type == int.class || type == Integer.class || type == double.class || type == Double.class;
	}

	@Override
	public String text(Optional<Object> value) {
		return value.map(number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()).orElse("");
	}

	@Override
	public Object order(Object value) {
		return ((Number) value).doubleValue();
	}

	@Override
	public Optional<Object> read(String text) {
		String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").strip();
		if (digits.isEmpty()) {
			if (required) {
				throw new IllegalArgumentException(Messages.numberMissing);
			}
			return Optional.empty();
		}
		try {
			return Optional.of(whole ? (Object) Integer.valueOf(digits) : Double.valueOf(new BigDecimal(digits).doubleValue()));
		} catch (NumberFormatException noNumber) {
			String template = whole ? Messages.noWholeNumber : Messages.noNumber;
			throw new IllegalArgumentException(Messages.bind(template, text), noNumber);
		}
	}

	@Override
	public boolean isNumber() {
		return true;
	}
}
