package jp.tsunagi.table.ui.internal.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.event.EventHandler;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.table.ui.internal.column.ColumnCatalog;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** All elements of a class as a table: sorted, filtered, edited in place, copied into a spreadsheet. */
public final class TableView extends ViewPart {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.table.ui.table";

	/** Sent by the platform when the user has chosen another theme. */
	private static final String THEME_CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

	private final ProjectSession session = ProjectSession.get();

	private final TableSettings settings = new TableSettings();

	private final TableActions actions = new TableActions(this);

	private final SessionListener listener = new SessionListener() {
		@Override
		public void projectChanged() {
			rebuild();
		}

		@Override
		public void modelChanged(Collection<?> affected) {
			reload(affected);
		}
	};

	private final ElementTable.Audience audience = new ElementTable.Audience() {
		@Override
		public void open(EObject element) {
			TableView.this.open(element);
		}

		@Override
		public void shownChanged() {
			updateStatus();
		}

		@Override
		public void refused(Optional<String> reason) {
			reason.ifPresentOrElse(TableView.this::showReason, TableView.this::updateStatus);
		}
	};

	private final ISelectionListener follower = this::follow;

	private final EventHandler restyler = event -> restyleLater();

	private EClass type = settings.last().orElse(Literals.ACTIVITY_BODY);

	private ClassChooser chooser;

	private Composite host;

	private Label status;

	private Optional<ElementTable> table = Optional.empty();

	private Optional<RowSelectionProvider<EObject>> selected = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(bar);
		chooser = new ClassChooser(bar, this::show);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser.control());
		status = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(status);
		host = new Composite(parent, SWT.NONE);
		host.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(host);
		actions.fill(getViewSite().getActionBars());
		session.addListener(listener);
		getSite().getPage().addPostSelectionListener(follower);
		getSite().getService(IEventBroker.class).subscribe(THEME_CHANGED, restyler);
		rebuild();
	}

	/** Shows the elements of {@code shown}. */
	public void show(EClass shown) {
		remember();
		type = shown;
		settings.remember(type);
		rebuild();
		setFocus();
	}

	/** The table; empty while no project is open. */
	public Optional<ElementTable> table() {
		return table;
	}

	/** How many rows there are, as the user reads it. */
	public String status() {
		return status.getText();
	}

	void chooseColumns() {
		remember();
		session.project().map(project -> TableLayout.of(type, new ColumnCatalog(project), settings)).ifPresent(current -> {
			ColumnChoiceDialog dialog = new ColumnChoiceDialog(getSite().getShell(), current,
					column -> ColumnCatalog.isShownAtFirst(type, column));
			if (dialog.open() == Window.OK) {
				settings.remember(type, current.with(dialog.chosen()).shown(),
						table.map(ElementTable::sorting).orElse(List.of()));
				rebuild();
			}
		});
	}

	private void rebuild() {
		table.ifPresent(former -> former.control().dispose());
		for (var child : host.getChildren()) {
			child.dispose();
		}
		table = session.project().map(this::build);
		if (table.isEmpty()) {
			new Label(host, SWT.CENTER | SWT.WRAP).setText(Messages.noProject);
		}
		chooser.control().setVisible(table.isPresent());
		reload(List.of());
		table.ifPresent(built -> built.sort(settings.sorting(type)));
		host.layout();
	}

	private ElementTable build(Project project) {
		TableLayout current = TableLayout.of(type, new ColumnCatalog(project), settings);
		ElementTable built = new ElementTable(host, current.columns(), current.widths(), audience);
		actions.connect(built);
		selected.ifPresentOrElse(built::takeOver, () -> {
			RowSelectionProvider<EObject> provider = built.selectionProvider();
			provider.addSelectionChangedListener(event -> updateStatus());
			getSite().setSelectionProvider(provider);
			selected = Optional.of(provider);
		});
		style(built);
		return built;
	}

	private void reload(Collection<?> changed) {
		session.project().ifPresent(project -> table.ifPresent(shown -> {
			Map<EClass, List<EObject>> elements = new ColumnCatalog(project).elements();
			Map<EClass, Integer> counts = new HashMap<>();
			elements.forEach((found, all) -> counts.put(found, all.size()));
			chooser.show(type, counts);
			shown.show(elements.getOrDefault(type, List.of()), changed);
		}));
		updateStatus();
	}

	private void showReason(String reason) {
		status.setForeground(JFaceColors.getErrorText(status.getDisplay()));
		status.setText(reason);
		status.getParent().layout();
	}

	private void updateStatus() {
		status.setForeground(null);
		status.setText(table.map(shown -> {
			int total = shown.rows().total();
			String count = shown.rows().isFiltered() ? Messages.bind(Messages.filtered, total, shown.rows().size())
					: Messages.bind(Messages.total, total);
			int chosen = shown.selection().getSelectedRowCount();
			return chosen > 1 ? Messages.bind(Messages.selected, count, chosen) : count;
		}).orElse(""));
		status.getParent().layout();
	}

	/** The colours of the controls change only after the platform has told of the theme. */
	private void restyleLater() {
		host.getDisplay().asyncExec(this::restyle);
	}

	private void restyle() {
		table.filter(shown -> !shown.control().isDisposed()).ifPresent(this::style);
	}

	private void style(ElementTable shown) {
		TableStyle style = new TableStyle(host.getBackground().getRGB(), host.getForeground().getRGB());
		shown.control().setTheme(style);
		shown.control().setBackground(style.paper());
	}

	/** Opens {@code element}, or the element that it is a part of. */
	void open(EObject element) {
		EObject whole = element;
		while (whole != null && !(whole instanceof Element)) {
			whole = whole.eContainer();
		}
		if (whole instanceof Identified identified) {
			OpenElement.run(getSite(), identified.getId(), Optional.empty());
		}
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part != this && selection instanceof IStructuredSelection chosen
				&& chosen.getFirstElement() instanceof EObject element) {
			table.ifPresent(shown -> shown.reveal(element));
		}
	}

	private void remember() {
		table.ifPresent(shown -> settings.remember(type, shown.arrangement(), shown.sorting()));
	}

	@Override
	public void setFocus() {
		table.ifPresentOrElse(shown -> shown.control().setFocus(), () -> host.setFocus());
	}

	@Override
	public void dispose() {
		remember();
		session.removeListener(listener);
		getSite().getPage().removePostSelectionListener(follower);
		getSite().getService(IEventBroker.class).unsubscribe(restyler);
		super.dispose();
	}
}
