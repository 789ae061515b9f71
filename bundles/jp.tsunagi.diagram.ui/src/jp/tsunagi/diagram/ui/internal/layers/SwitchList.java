package jp.tsunagi.diagram.ui.internal.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.diagram.ui.DiagramAppearance.Switch;

/** Check boxes for layers or filters. */
final class SwitchList extends Composite {

	private final BiConsumer<String, Boolean> switched;

	private List<String> names = List.of();

	private final List<Button> buttons = new ArrayList<>();

	SwitchList(Composite parent, BiConsumer<String, Boolean> switched) {
		super(parent, SWT.NONE);
		this.switched = switched;
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(this);
	}

	/** Shows {@code switches} with what {@code text} says; returns whether there are others than before. */
	boolean show(List<Switch> switches, Function<Switch, String> text) {
		List<String> shown = switches.stream().map(Switch::name).toList();
		boolean others = !shown.equals(names);
		if (others) {
			names = shown;
			make();
		}
		for (int index = 0; index < buttons.size(); index++) {
			Switch state = switches.get(index);
			buttons.get(index).setText(text.apply(state));
			buttons.get(index).setToolTipText(state.explanation().isEmpty() ? state.label() : state.explanation());
			buttons.get(index).setSelection(state.active());
		}
		return others;
	}

	private void make() {
		buttons.forEach(Button::dispose);
		buttons.clear();
		for (String name : names) {
			Button button = new Button(this, SWT.CHECK | SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> switched.accept(name, button.getSelection())));
			buttons.add(button);
		}
	}
}
