package jp.tsunagi.diagram.ui.internal.layers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.diagram.ui.DiagramAppearance;
import jp.tsunagi.diagram.ui.DiagramAppearance.Switch;
import jp.tsunagi.diagram.ui.internal.legend.Colouring;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry;
import jp.tsunagi.diagram.ui.internal.legend.LegendList;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;

/** Layers, filters, colours and the legend of one diagram, below each other. */
public final class LayersPane extends Composite {

	private static final int LEAST_WIDTH = 120;

	private final ScrolledComposite scroller;

	private final Composite content;

	private final Label empty;

	private final Label title;

	private final Combo colouring;

	private final Label sentence;

	private final Label filterHeading;

	private final SwitchList layers;

	private final SwitchList filters;

	private final Label left;

	private final Button showHidden;

	private final LegendList legend;

	private Optional<DiagramAppearance> appearance = Optional.empty();

	/** An empty pane, which tells {@code chosen} what the colours are to say. */
	public LayersPane(Composite parent, Consumer<Colouring> chosen) {
		super(parent, SWT.NONE);
		setLayout(new StackLayout());
		empty = new Label(this, SWT.CENTER | SWT.WRAP);
		empty.setText(Messages.noDiagram);
		scroller = new ScrolledComposite(this, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setMinWidth(LEAST_WIDTH);
		content = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 4).applyTo(content);
		scroller.setContent(content);
		scroller.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		title = heading(content, "");
		heading(content, Messages.layers);
		layers = wide(new SwitchList(content, (name, active) -> appearance.ifPresent(shown -> shown.setLayer(name, active))));
		heading(content, Messages.legend);
		colouring = wide(new Combo(content, SWT.READ_ONLY));
		colouring.setItems(Arrays.stream(Colouring.values()).map(Colouring::label).toArray(String[]::new));
		colouring.select(0);
		colouring.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(colouring())));
		sentence = wide(new Label(content, SWT.WRAP));
		legend = wide(new LegendList(content));
		filterHeading = heading(content, Messages.filters);
		filters = wide(new SwitchList(content, (name, active) -> appearance.ifPresent(shown -> shown.setFilter(name, active))));
		left = wide(new Label(content, SWT.WRAP));
		showHidden = button(Messages.showHidden, DiagramAppearance::showHidden);
		button(Messages.reset, DiagramAppearance::reset);
		clear();
	}

	private static Label heading(Composite parent, String text) {
		Label heading = new Label(parent, SWT.WRAP);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		heading.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(heading);
		return heading;
	}

	private static <C extends Control> C wide(C control) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		return control;
	}

	private Button button(String text, Consumer<DiagramAppearance> action) {
		Button button = new Button(content, SWT.PUSH);
		button.setText(text);
		GridDataFactory.swtDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> appearance.ifPresent(action)));
		return button;
	}

	/** What the colours are to say. */
	public Colouring colouring() {
		return Colouring.values()[Math.max(0, colouring.getSelectionIndex())];
	}

	/** Shows another wish for colours. */
	public void choose(Colouring wish) {
		colouring.select(wish.ordinal());
	}

	/** Shows nothing but that there is no diagram. */
	public void clear() {
		appearance = Optional.empty();
		top(empty);
	}

	/** Shows the state of a diagram and what its colours and lines mean. */
	public void show(DiagramView view, DiagramAppearance state, List<LegendEntry> entries) {
		appearance = Optional.of(state);
		title.setText(view.title());
		Map<String, Long> counts = view.elements().stream().collect(Collectors.groupingBy(ViewElement::layer, Collectors.counting()));
		layers.show(state.layers(), layer -> counted(layer, counts));
		filters.show(state.filters(), Switch::label);
		boolean hasFilters = !state.filters().isEmpty();
		include(filterHeading, hasFilters);
		include(filters, hasFilters);
		long filtered = view.elements().stream().filter(ViewElement::isFiltered).count();
		left.setText(filtered == 0 ? "" : Messages.bind(Messages.filtered, filtered));
		include(left, filtered > 0);
		showHidden.setText(Messages.bind(Messages.showHidden, state.hidden()));
		include(showHidden, state.hidden() > 0);
		sentence.setText(colouring().sentence());
		include(sentence, !colouring().sentence().isEmpty());
		legend.show(entries, state::painted);
		top(scroller);
		fit();
	}

	private static String counted(Switch layer, Map<String, Long> counts) {
		return layer.active() ? Messages.bind(Messages.counted, layer.label(), counts.getOrDefault(layer.name(), 0L)) : layer.label();
	}

	private static void include(Control control, boolean shown) {
		control.setVisible(shown);
		GridDataFactory.createFrom((GridData) control.getLayoutData()).exclude(!shown).applyTo(control);
	}

	private void top(Control control) {
		((StackLayout) getLayout()).topControl = control;
		layout();
	}

	private void fit() {
		content.layout(true, true);
		scroller.setMinHeight(content.computeSize(Math.max(LEAST_WIDTH, scroller.getClientArea().width), SWT.DEFAULT).y);
	}

	/** The lines of the legend. */
	public List<LegendEntry> legend() {
		return legend.entries();
	}

	@Override
	public boolean setFocus() {
		return appearance.isPresent() ? layers.setFocus() || colouring.setFocus() : super.setFocus();
	}
}
