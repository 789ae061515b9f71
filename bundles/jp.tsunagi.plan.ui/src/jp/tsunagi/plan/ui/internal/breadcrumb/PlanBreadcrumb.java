package jp.tsunagi.plan.ui.internal.breadcrumb;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jp.tsunagi.plan.ui.internal.outline.PlanIcons;
import jp.tsunagi.plan.ui.internal.outline.PlanOutline;

/** Above the text: the parts of the plan that the caret is in, from the outermost; a click goes to one. */
public final class PlanBreadcrumb {

	private static final String BETWEEN = "›";

	private final ToolBar bar;

	private final PlanOutline outline;

	private final Consumer<Range> reveal;

	private List<String> shown = List.of();

	/** Tells {@code reveal} where the part is that the user chooses. */
	public PlanBreadcrumb(Composite parent, PlanOutline outline, Consumer<Range> reveal) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
		this.outline = outline;
		this.reveal = reveal;
	}

	/** The row of parts. */
	public Control control() {
		return bar;
	}

	/** Shows where {@code caret} is. */
	public void show(Position caret) {
		List<DocumentSymbol> path = outline.pathTo(caret);
		List<String> names = path.stream().map(DocumentSymbol::getName).toList();
		if (bar.isDisposed()) {
			return;
		}
		if (names.equals(shown) && bar.getItemCount() > 0) {
			update(path);
			return;
		}
		shown = names;
		bar.setRedraw(false);
		for (ToolItem former : bar.getItems()) {
			former.dispose();
		}
		for (DocumentSymbol symbol : path) {
			if (bar.getItemCount() > 0) {
				ToolItem between = new ToolItem(bar, SWT.PUSH);
				between.setText(BETWEEN);
				between.setEnabled(false);
			}
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			item.setText(symbol.getName().replace("&", "&&"));
			item.setImage(PlanIcons.of(outline.plan().document(), symbol.getRange()));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(
					event -> reveal.accept(((DocumentSymbol) item.getData()).getSelectionRange())));
		}
		update(path);
		bar.setRedraw(true);
		bar.getParent().layout();
	}

	/** The parts may have moved. */
	private void update(List<DocumentSymbol> path) {
		for (int i = 0; i < path.size(); i++) {
			bar.getItem(2 * i).setData(path.get(i));
		}
	}
}
