package jp.tsunagi.diagram.ui.internal.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.IMenuService;

import jp.tsunagi.diagram.ui.internal.drop.ElementDrop;
import jp.tsunagi.diagram.ui.internal.hover.ElementToolTip;
import jp.tsunagi.diagram.ui.internal.palette.PalettePane;
import jp.tsunagi.diagram.ui.internal.search.FindBar;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.snap.SnapButtons;
import jp.tsunagi.diagram.ui.internal.zoom.ZoomField;
import jp.tsunagi.diagram.view.DiagramListener;
import jp.tsunagi.diagram.view.ViewElement;

/** The controls of an editor: the toolbar, the palette, the bar that finds, the sheet; or a message instead of it. */
final class EditorControls {

	/** Where others may add to the toolbar. */
	private static final String TOOLBAR = "toolbar:" + DiagramEditor.ID;

	private static final int[] WEIGHTS = {24, 76};

	private final Composite main;

	private final SashForm sash;

	private final PalettePane palette;

	private final Composite stack;

	private final Composite sheet;

	private final Label message;

	private final OpeningPage opening;

	private final Label empty;

	private final DiagramListener emptyListener = change -> showWhetherEmpty();

	private Optional<OpenDiagram> shown = Optional.empty();

	private final DiagramPane pane;

	private final FindBar findBar;

	private final ToolBarManager toolbar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);

	EditorControls(Composite parent, DiagramEditor editor) {
		main = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(main);
		Composite top = new Composite(main, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		sash = new SashForm(main, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		palette = new PalettePane(sash, editor);
		stack = new Composite(sash, SWT.NONE);
		stack.setLayout(new StackLayout());
		message = new Label(stack, SWT.CENTER | SWT.WRAP);
		opening = new OpeningPage(stack, editor::close);
		sheet = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
		findBar = new FindBar(sheet, editor);
		empty = new Label(sheet, SWT.WRAP);
		GridDataFactory.fillDefaults().exclude(true).indent(12, 8).grab(true, false).applyTo(empty);
		empty.setVisible(false);
		pane = new DiagramPane(sheet, editor.findings());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.viewer().getControl());
		new ElementDrop(pane.viewer(), editor);
		new ElementToolTip(pane.viewer(), new ElementText(editor.findings()));
		sash.setWeights(WEIGHTS);
		fillToolbar(top, editor);
	}

	private void fillToolbar(Composite parent, DiagramEditor editor) {
		IMenuService menus = editor.getSite().getService(IMenuService.class);
		menus.populateContributionManager(toolbar, TOOLBAR);
		if (toolbar.find("zoom") != null) {
			toolbar.appendToGroup("zoom", new ZoomField(pane));
		} else {
			toolbar.add(new Separator("zoom"));
			toolbar.add(new ZoomField(pane));
		}
		toolbar.createControl(parent);
		toolbar.getControl().addDisposeListener(event -> menus.releaseContributions(toolbar));
		SnapButtons.install(editor, toolbar.getControl());
		MenuManager menu = new MenuManager();
		menus.populateContributionManager(menu, "popup:" + DiagramEditor.ID);
		menu.add(new ElementMenu(editor));
		pane.viewer().getControl().setMenu(menu.createContextMenu(pane.viewer().getControl()));
		pane.viewer().getControl().addDisposeListener(event -> menus.releaseContributions(menu));
	}

	/** Shows {@code diagram}, then runs {@code then}. */
	void show(OpenDiagram diagram, Runnable then) {
		forget();
		shown = Optional.of(diagram);
		diagram.view().addListener(emptyListener);
		pane.show(diagram, () -> {
			showWhetherEmpty();
			palette.show(diagram);
			if (palette.isEmpty()) {
				sash.setMaximizedControl(stack);
			}
			top(sheet);
			pane.fitFirst();
			then.run();
		});
	}

	/** Follows the diagram no more. */
	void forget() {
		shown.ifPresent(former -> former.view().removeListener(emptyListener));
		shown = Optional.empty();
	}

	/** The diagram may have other layers, which bring tools of their own. */
	void layersChanged() {
		shown.ifPresent(palette::show);
	}

	/** In a diagram with nothing to be seen, says how to begin, or that filters hide it all. */
	private void showWhetherEmpty() {
		Collection<? extends ViewElement> elements = shown.map(diagram -> diagram.view().elements()).orElse(List.of());
		boolean isEmpty = shown.isPresent() && elements.stream().noneMatch(ViewElement::isVisible);
		empty.setText(elements.stream().anyMatch(ViewElement::isFiltered) ? Messages.filtered : Messages.empty);
		if (isEmpty != empty.getVisible()) {
			((GridData) empty.getLayoutData()).exclude = !isEmpty;
			empty.setVisible(isEmpty);
			sheet.layout();
		}
	}

	/** Says that a diagram is being made, and how many {@code percent} of that are done. */
	void prepare(IntSupplier percent) {
		pane.clear();
		top(opening.control());
		opening.follow(percent);
	}

	/** Says something instead of showing a diagram. */
	void say(String text) {
		message.setText(text);
		top(message);
	}

	/** Gives the keys to the sheet, or to what stands in for it. */
	void setFocus() {
		Control top = ((StackLayout) stack.getLayout()).topControl;
		(top == sheet ? pane.viewer().getControl() : top).setFocus();
	}

	/** The keys go to {@code control} if what it replaces had them. */
	private void top(Control control) {
		Control focus = stack.getDisplay().getFocusControl();
		boolean hasKeys = Stream.iterate(focus, each -> each != null && each != main.getShell(), Control::getParent)
				.anyMatch(stack::equals);
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
		if (hasKeys) {
			setFocus();
		}
	}

	boolean hasNoTools() {
		return palette.isEmpty();
	}

	void togglePalette() {
		sash.setMaximizedControl(sash.getMaximizedControl() == null ? stack : null);
	}

	PalettePane palette() {
		if (sash.getMaximizedControl() != null) {
			togglePalette();
		}
		return palette;
	}

	DiagramPane pane() {
		return pane;
	}

	FindBar findBar() {
		return findBar;
	}
}
