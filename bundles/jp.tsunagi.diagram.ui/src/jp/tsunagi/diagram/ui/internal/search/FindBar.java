package jp.tsunagi.diagram.ui.internal.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.view.ViewElement;

/** Finds elements of the diagram by what stands on them, by name, reading or alias; all that fit are marked. */
public final class FindBar {

	private static final int WIDTH = 260;

	private final DiagramEditor editor;

	private final Composite bar;

	private final Text text;

	private final Label count;

	private List<ViewElement> hits = List.of();

	private int current = -1;

	/** A bar in {@code parent}, hidden until it is asked for. */
	public FindBar(Composite parent, DiagramEditor editor) {
		this.editor = editor;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(bar);
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.prompt);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
		ToolBar buttons = new ToolBar(bar, SWT.FLAT);
		button(buttons, Messages.former, "\u25B2", () -> go(-1));
		button(buttons, Messages.next, "\u25BC", () -> go(1));
		button(buttons, Messages.close, "\u2715", this::close);
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		text.addModifyListener(event -> search());
		text.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		GridDataFactory.fillDefaults().exclude(true).grab(true, false).applyTo(bar);
		bar.setVisible(false);
	}

	private static void button(ToolBar bar, String label, String sign, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(sign);
		item.setToolTipText(label);
		item.addListener(SWT.Selection, event -> run.run());
	}

	/** Shows the bar and lets a user type. */
	public void open() {
		setShown(true);
		text.setFocus();
		text.selectAll();
		search();
	}

	/** Hides the bar and the marks. */
	public void close() {
		setShown(false);
		hits = List.of();
		editor.pane().appearance().setFound(Set.of());
		editor.setFocus();
	}

	private void setShown(boolean shown) {
		((GridData) bar.getLayoutData()).exclude = !shown;
		bar.setVisible(shown);
		bar.getParent().layout();
	}

	private void key(KeyEvent event) {
		switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> go((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
			case SWT.ARROW_DOWN -> go(1);
			case SWT.ARROW_UP -> go(-1);
			case SWT.ESC -> close();
			default -> { }
		}
	}

	private void search() {
		hits = editor.view().map(view -> DiagramSearch.find(view, text.getText())).orElse(List.of());
		current = -1;
		editor.pane().appearance().setFound(new LinkedHashSet<>(hits));
		showCount();
	}

	private void go(int step) {
		if (!hits.isEmpty()) {
			current = Math.floorMod(current < 0 && step < 0 ? -1 : current + step, hits.size());
			editor.select(List.of(hits.get(current)));
			showCount();
		}
	}

	private void showCount() {
		String shown = text.getText().isBlank() ? "" : hits.isEmpty() ? Messages.nothing
				: current < 0 ? NLS.bind(Messages.hits, hits.size()) : NLS.bind(Messages.hit, current + 1, hits.size());
		count.setText(shown);
	}
}
