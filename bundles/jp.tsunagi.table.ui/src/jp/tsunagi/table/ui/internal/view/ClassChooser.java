package jp.tsunagi.table.ui.internal.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.table.ui.internal.column.ColumnCatalog;
import jp.tsunagi.workbench.image.ElementImages;

/** A button with the class that the table shows; it opens a menu of all classes with the number of their elements. */
final class ClassChooser {

	private final ToolBar bar;

	private final ToolItem button;

	private final Consumer<EClass> chosen;

	private Map<EClass, Integer> counts = Map.of();

	private EClass type;

	ClassChooser(Composite parent, Consumer<EClass> chosen) {
		this.chosen = chosen;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		button = new ToolItem(bar, SWT.DROP_DOWN);
		button.setToolTipText(Messages.chooseClass);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
	}

	ToolBar control() {
		return bar;
	}

	void show(EClass shown, Map<EClass, Integer> found) {
		counts = new HashMap<>(found);
		type = shown;
		button.setText(ElementLabels.type(shown));
		button.setImage(ElementImages.of(shown));
	}

	private void open() {
		Menu menu = new Menu(bar);
		List<EClass> classes = ColumnCatalog.classes();
		boolean element = true;
		for (EClass candidate : classes) {
			if (element && !Literals.ELEMENT.isSuperTypeOf(candidate)) {
				element = false;
				new MenuItem(menu, SWT.SEPARATOR);
			}
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Messages.bind(Messages.classCount, ElementLabels.type(candidate), counts.getOrDefault(candidate, 0)));
			item.setImage(ElementImages.of(candidate));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(candidate)));
			if (candidate == type) {
				menu.setDefaultItem(item);
			}
		}
		Rectangle bounds = button.getBounds();
		Point below = bar.toDisplay(bounds.x, bounds.y + bounds.height);
		menu.setLocation(below);
		menu.setVisible(true);
	}
}
