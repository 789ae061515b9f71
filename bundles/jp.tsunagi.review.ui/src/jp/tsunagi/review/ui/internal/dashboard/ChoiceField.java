package jp.tsunagi.review.ui.internal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;


/** An item that is chosen from a list; a choice is in the text at once. The key of a choice's first letter chooses it. */
final class ChoiceField extends ReviewField {

	/** Where the choices come from. */
	interface Choices {

		/** What can be chosen. */
		List<Choice> of(ReviewContent content);
	}

	/**
	 * One of them.
	 *
	 * @param value what is written
	 * @param label what is shown
	 */
	record Choice(Object value, String label) {
	}

	/** The longest choice must not make the page wider. */
	private static final int LEAST_WIDTH = 120;

	private final EStructuralFeature feature;

	private final Choices choices;

	private List<Choice> shown = List.of();

	private Combo combo;

	ChoiceField(Dashboard dashboard, EStructuralFeature feature, String label, Choices choices) {
		super(dashboard, feature, label);
		this.feature = feature;
		this.choices = choices;
	}

	@Override
	Control createCell(Composite grid) {
		Composite cell = dashboard().toolkit().createComposite(grid);
		GridLayoutFactory.fillDefaults().applyTo(cell);
		combo = new Combo(cell, SWT.DROP_DOWN | SWT.READ_ONLY);
		dashboard().toolkit().adapt(combo, true, false);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(combo.getSelectionIndex())));
		combo.addKeyListener(KeyListener.keyPressedAdapter(event -> event.doit = !choose(event.character)));
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		return cell;
	}

	@Override
	Control control() {
		return combo;
	}

	@Override
	void show(Optional<? extends EObject> source, boolean isSame, boolean editable) {
		Optional<Object> value = source.map(said -> said.eGet(feature)).filter(said -> !said.equals(feature.getDefaultValue()));
		List<Choice> known = dashboard().content().map(choices::of).orElse(List.of());
		List<Choice> all = new ArrayList<>(known);
		value.filter(said -> known.stream().noneMatch(choice -> choice.value().equals(said)))
				.ifPresent(other -> all.add(new Choice(other, other.toString())));
		String[] items = Stream.concat(Stream.of(Messages.none), all.stream().map(Choice::label)).toArray(String[]::new);
		if (!List.of(items).equals(List.of(combo.getItems()))) {
			combo.setItems(items);
		}
		shown = all;
		int index = 1 + value.map(said -> all.stream().map(Choice::value).toList().indexOf(said)).orElse(-1);
		if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
		combo.setEnabled(editable);
	}

	/** Chooses what begins with {@code letter}; returns whether there is such a choice. */
	boolean choose(char letter) {
		for (int i = 0; i < shown.size(); i++) {
			if (Character.isLetterOrDigit(letter)
					&& Character.toUpperCase(shown.get(i).label().charAt(0)) == Character.toUpperCase(letter)) {
				combo.select(i + 1);
				choose(i + 1);
				return true;
			}
		}
		return false;
	}

	private void choose(int index) {
		write(index <= 0 ? Optional.empty() : Optional.of(shown.get(index - 1).value()));
	}
}
