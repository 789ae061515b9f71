package jp.tsunagi.workbench.internal.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.image.ActionImages;
import jp.tsunagi.workbench.internal.open.OpenFile;

/** Findings with a filter above and the whole message of the selected one below. */
public final class FindingsPane extends Composite {

	private final FindingRows rows = new FindingRows();

	private final FixMenu fixMenu = new FixMenu(rows);

	private final Consumer<Finding> opener;

	private final Runnable selectionChanged;

	private final FindingsBar bar;

	private final Composite content;

	private final StackLayout stack = new StackLayout();

	private final Composite list;

	private final FindingsTable table;

	private final FindingDetail detail;

	private final NoFindings none;

	/**
	 * An empty pane.
	 *
	 * @param opener goes to what a finding is about
	 * @param selectionChanged hears when others are selected or shown
	 */
	FindingsPane(Composite parent, Consumer<Finding> opener, Runnable selectionChanged) {
		super(parent, SWT.NONE);
		this.opener = opener;
		this.selectionChanged = selectionChanged;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		bar = new FindingsBar(this, rows, this::refresh);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		content = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		content.setLayout(stack);
		none = new NoFindings(content);
		list = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
		table = new FindingsTable(list, rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		detail = new FindingDetail(list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(detail);
		table.table().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selectionChanged()));
		table.table().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> open()));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.table().setMenu(menu.createContextMenu(table.table()));
	}

	/** Shows {@code findings} of {@code project}; what is selected stays so, as far as it is still there. */
	public void show(List<Finding> findings, Project project) {
		List<FindingRow> selected = table.selected();
		rows.set(findings, project);
		none.setText(Messages.nothingFound);
		refresh(selected);
	}

	/** Shows that no project is open. */
	void showNoProject() {
		rows.clear();
		none.setText(Messages.noProject);
		refresh(List.of());
	}

	private void refresh() {
		refresh(table.selected());
	}

	private void refresh(List<FindingRow> selected) {
		bar.refresh();
		table.refresh(selected);
		stack.topControl = rows.all().isEmpty() ? none : list;
		content.layout();
		selectionChanged();
	}

	private void selectionChanged() {
		detail.show(table.selected().stream().findFirst());
		selectionChanged.run();
	}

	private void fillMenu(IMenuManager menu) {
		first().ifPresent(row -> {
			if (row.finding().elementId().isPresent() || OpenFile.isOpenable(row.finding())) {
				menu.add(action(Messages.open, "form", this::open));
			}
			menu.add(new Separator());
			fixes().forEach(menu::add);
			menu.add(new Separator());
			menu.add(action(Messages.copy, "copy", this::copy));
		});
	}

	/** What mends the first selected finding, then what mends all of its rule. */
	public List<IAction> fixes() {
		return first().map(fixMenu::actions).orElse(List.of());
	}

	/** Offers the fixes of the first selected finding. */
	void showFixes() {
		MenuManager menu = new MenuManager();
		fixes().forEach(menu::add);
		if (menu.isEmpty()) {
			IAction nothing = action(Messages.noFix, "quick-fix", () -> { });
			nothing.setEnabled(false);
			menu.add(nothing);
		}
		Menu popup = menu.createContextMenu(table.table());
		popup.setVisible(true);
	}

	static IAction action(String label, String icon, Runnable run) {
		return new Action(label, ActionImages.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void open() {
		first().map(FindingRow::finding).ifPresent(opener);
	}

	void copy() {
		table.copy();
	}

	void selectAll() {
		table.table().selectAll();
		selectionChanged();
	}

	/** The first selected finding. */
	Optional<Finding> selected() {
		return first().map(FindingRow::finding);
	}

	private Optional<FindingRow> first() {
		return table.selected().stream().findFirst();
	}

	int shownCount() {
		return rows.shown().size();
	}

	int selectedCount() {
		return table.table().getSelectionCount();
	}

	/** What has the focus when keys are meant for the findings. */
	Control focusControl() {
		return rows.all().isEmpty() ? none : table.table();
	}

	Control list() {
		return table.table();
	}
}
