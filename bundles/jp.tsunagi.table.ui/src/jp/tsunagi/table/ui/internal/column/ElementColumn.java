package jp.tsunagi.table.ui.internal.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.search.Gojuon;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.table.ui.internal.rows.TableColumn;

/**
 * A column of a table of elements.
 *
 * @param id how settings refer to it
 * @param title what its header says
 * @param value what it shows of an element
 * @param format how it shows that
 * @param feature the feature that it changes; empty if it shows something derived
 */
public record ElementColumn(String id, String title, Function<EObject, Optional<Object>> value, ValueFormat format,
		Optional<EStructuralFeature> feature) implements TableColumn<EObject> {

	/** A column of {@code feature}. */
	static ElementColumn of(EStructuralFeature feature, ValueFormat format) {
		return new ElementColumn(feature.getName(), ElementLabels.feature(feature), element -> value(element, feature), format,
				Optional.of(feature));
	}

	/** The territory that an element belongs to, for classes that have no feature for it. */
	static ElementColumn home() {
		return new ElementColumn("tsunagi.home", ElementLabels.type(CoordinationPackage.Literals.AREA),
				element -> HomeTerritory.of(element).map(Object.class::cast), ReferenceFormat.ONE, Optional.empty());
	}

	/** What holds a part that is no element of its own: the council of a meeting. */
	static ElementColumn container() {
		return new ElementColumn("tsunagi.container", Messages.container, element -> Optional.ofNullable(element.eContainer()),
				ReferenceFormat.ONE, Optional.empty());
	}

	private static Optional<Object> value(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		return value == null || value instanceof List<?> list && list.isEmpty() ? Optional.empty() : Optional.of(value);
	}

	@Override
	public String text(EObject element) {
		return format.text(value.apply(element));
	}

	/** Names stand where their readings do. */
	@Override
	public Optional<Object> order(EObject element) {
		if (feature.filter(CoordinationPackage.Literals.ELEMENT__NAME::equals).isPresent()) {
			String kana = ((Element) element).getKana();
			if (kana != null && !kana.isBlank()) {
				return Optional.of(Gojuon.key(kana));
			}
		}
		return value.apply(element).map(format::order);
	}

	@Override
	public boolean isNumber() {
		return format.isNumber();
	}

	/** Whether cells of the column can be changed. */
	public boolean isEditable() {
		return feature.isPresent() && format.isEditable();
	}
}
