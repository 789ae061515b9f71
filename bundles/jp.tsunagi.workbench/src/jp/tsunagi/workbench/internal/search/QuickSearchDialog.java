package jp.tsunagi.workbench.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.search.ElementSearch;
import jp.tsunagi.core.search.SearchResult;
import jp.tsunagi.core.search.SearchableElement;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.internal.open.RecentElements;
import jp.tsunagi.workbench.session.ProjectSession;

/** Type a name, press Enter, and the element is open. */
final class QuickSearchDialog extends PopupDialog {

	private static final int LIMIT = 50;

	private static final int WIDTH = 640;

	private static final int HEIGHT = 420;

	private final IWorkbenchWindow window;

	private Optional<ElementSearch> search = Optional.empty();

	private Text query;

	private TableViewer hits;

	QuickSearchDialog(IWorkbenchWindow window) {
		super(window.getShell(), SWT.RESIZE, true, false, false, false, false, null, Messages.hint);
		this.window = window;
	}

	@Override
	public int open() {
		int code = super.open();
		SearchIndex.get().whenReady(getShell().getDisplay(), ready -> {
			search = Optional.of(ready);
			if (getShell() != null) {
				show();
			}
		});
		return code;
	}

	/** A line around the popup sets it off where the window system gives it no frame. */
	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
		shell.addPaintListener(event -> {
			Rectangle area = shell.getClientArea();
			event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		});
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		query = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
		query.setMessage(Messages.message);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(query);
		query.addModifyListener(event -> show());
		query.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		query.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> openSelected()));
		return query;
	}

	@Override
	protected boolean hasTitleArea() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		hits = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		hits.setContentProvider(ArrayContentProvider.getInstance());
		addColumn(layout, 60, new DelegatingStyledCellLabelProvider(new HitLabels.Name()));
		addColumn(layout, 20, new HitLabels.Area());
		addColumn(layout, 20, new HitLabels.Type());
		hits.addDoubleClickListener(event -> openSelected());
		show();
		return area;
	}

	private void addColumn(TableColumnLayout layout, int weight, CellLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(hits, SWT.NONE);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	@Override
	protected Control getFocusControl() {
		return query;
	}

	@Override
	protected Point getDefaultSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Point getDefaultLocation(Point size) {
		Rectangle place = window.getShell().getBounds();
		return new Point(place.x + (place.width - size.x) / 2, place.y + place.height / 8);
	}

	private void keyPressed(KeyEvent event) {
		int rows = Math.max(1, hits.getTable().getClientArea().height / hits.getTable().getItemHeight() - 1);
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> rows;
			case SWT.PAGE_UP -> -rows;
			default -> 0;
		};
		Table table = hits.getTable();
		if (step != 0 && table.getItemCount() > 0) {
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
			table.showSelection();
			event.doit = false;
		}
	}

	/** Shows the hits for what is typed; what was opened last if nothing is. */
	private void show() {
		Optional<Project> project = ProjectSession.get().project();
		if (project.isEmpty()) {
			setInfoText(Messages.noProject);
		} else if (query.getText().isBlank()) {
			List<SearchableElement> recent = recent(project.get());
			list(recent);
			setInfoText(recent.isEmpty() ? Messages.hint : Messages.recent);
		} else if (search.isEmpty()) {
			setInfoText(Messages.preparing);
		} else {
			SearchResult result = search.get().find(query.getText(), LIMIT);
			list(result.best());
			setInfoText(result.total() == 0 ? Messages.nothing
					: Messages.bind(result.total() > LIMIT ? Messages.first : Messages.count, result.total(), LIMIT));
		}
	}

	private void list(List<SearchableElement> elements) {
		hits.setInput(elements);
		if (!elements.isEmpty()) {
			hits.setSelection(new StructuredSelection(elements.getFirst()), true);
		}
	}

	private static List<SearchableElement> recent(Project project) {
		return RecentElements.ids().stream().flatMap(id -> project.index().find(id).stream())
				.flatMap(element -> element instanceof Element named ? Stream.of(named) : Stream.empty())
				.map(SearchableElement::of).toList();
	}

	private void openSelected() {
		if (hits.getStructuredSelection().getFirstElement() instanceof SearchableElement hit) {
			close();
			OpenElement.run(window, hit.id(), Optional.empty());
		}
	}
}
