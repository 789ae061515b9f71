package jp.tsunagi.diagram.ui.internal.hover;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Widget;

import jp.tsunagi.diagram.ui.internal.editor.DiagramViewer;
import jp.tsunagi.diagram.ui.internal.part.Accent;
import jp.tsunagi.diagram.ui.internal.part.ElementPart;
import jp.tsunagi.diagram.view.ViewElement;

/** Explains the element below the pointer: what it is, and of a tie what it means. */
public final class ElementToolTip extends DefaultToolTip {

	private static final int WIDTH = 360;

	private static final int DELAY_MILLIS = 450;

	private final DiagramViewer viewer;

	private final HoverText text;

	/** What is to be explained: handles may lie above it when the explanation opens. */
	private Optional<ViewElement> hovered = Optional.empty();

	private final Set<Menu> menus = new HashSet<>();

	/** Explains what {@code viewer} shows. */
	public ElementToolTip(DiagramViewer viewer, HoverText text) {
		super(viewer.getControl(), ToolTip.NO_RECREATE, false);
		this.viewer = viewer;
		this.text = text;
		setPopupDelay(DELAY_MILLIS);
		setShift(new Point(12, 16));
		setHideOnMouseDown(true);
		Listener shown = this::shownOrHidden;
		Display display = viewer.getControl().getDisplay();
		display.addFilter(SWT.Show, shown);
		display.addFilter(SWT.Hide, shown);
		viewer.getControl().addDisposeListener(event -> {
			display.removeFilter(SWT.Show, shown);
			display.removeFilter(SWT.Hide, shown);
		});
	}

	/** Menus, and the field that a name is typed in, must not be covered. */
	private void shownOrHidden(Event event) {
		if (event.widget instanceof Menu menu) {
			if (event.type == SWT.Show) {
				menus.add(menu);
			} else {
				menus.remove(menu);
			}
		}
		if (event.type == SWT.Show && (event.widget instanceof Menu || isField(event.widget))) {
			hide();
		}
	}

	private boolean isField(Widget widget) {
		return widget instanceof Control control && control.getParent() == viewer.getControl();
	}

	private boolean isAnythingElseOpen() {
		menus.removeIf(Menu::isDisposed);
		return !menus.isEmpty() || Arrays.stream(viewer.canvas().getChildren()).anyMatch(Control::isVisible);
	}

	/** Says what is told of an element. */
	@FunctionalInterface
	public interface HoverText {

		/** Everything worth saying, in lines; the first one is a heading. */
		String of(ViewElement element);
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return element(event).orElse(null);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		hovered = (event.stateMask & SWT.BUTTON_MASK) == 0 && !isAnythingElseOpen() ? element(event) : Optional.empty();
		return hovered.isPresent();
	}

	private Optional<ViewElement> element(Event event) {
		EditPart part = viewer.findObjectAt(new org.eclipse.draw2d.geometry.Point(event.x, event.y));
		return part instanceof ElementPart shown ? Optional.of(shown.element()) : Optional.empty();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 4).applyTo(area);
		area.setBackground(Accent.ground());
		String[] parts = hovered.map(text::of).orElse("").split("\n", 2);
		label(area, parts[0]).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		if (parts.length > 1 && !parts[1].isBlank()) {
			label(area, parts[1]);
		}
		return area;
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setBackground(Accent.ground());
		label.setForeground(Accent.ink());
		int width = Math.min(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
