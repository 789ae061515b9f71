package jp.tsunagi.diagram.ui.internal.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.osgi.service.event.EventHandler;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.diagram.ui.internal.analysis.ShownElements;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.table.ui.internal.view.TableStyle;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** Shows a table of the specification. What is typed goes to the model at once; the editor itself has nothing to save. */
public final class SheetEditor extends EditorPart {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.diagram.ui.sheet";

	/** Sent by the platform when the user has chosen another theme. */
	private static final String THEME_CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

	/** How much darker the colours of the specification are on a dark screen. */
	private static final double NIGHT = 0.65;

	private final ProjectSession session = ProjectSession.get();

	private final ShownElements elements = new ShownElements();

	private final SessionListener listener = new SessionListener() {
		@Override
		public void projectChanged() {
			getSite().getPage().closeEditor(SheetEditor.this, false);
		}

		@Override
		public void modelChanged(Collection<?> affected) {
			refreshLater();
		}
	};

	private final EventHandler restyler = event -> host().getDisplay().asyncExec(this::rebuild);

	private final SheetActions actions = new SheetActions(this);

	private Composite host;

	private Optional<SheetTable> table = Optional.empty();

	private boolean refreshing;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof SheetEditorInput)) {
			throw new PartInitException(input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleImage(JFaceResources.getResources().get(input.getImageDescriptor()));
	}

	private SheetEditorInput input() {
		return (SheetEditorInput) getEditorInput();
	}

	private Composite host() {
		return host;
	}

	@Override
	public void createPartControl(Composite parent) {
		host = parent;
		host.setLayout(new FillLayout());
		getSite().setSelectionProvider(elements);
		session.addListener(listener);
		getSite().getService(IEventBroker.class).subscribe(THEME_CHANGED, restyler);
		rebuild();
	}

	/** The table; empty if there is none any more, or if it has no lines. */
	public Optional<SheetTable> table() {
		return table;
	}

	private void rebuild() {
		if (host.isDisposed()) {
			return;
		}
		for (var child : host.getChildren()) {
			child.dispose();
		}
		Optional<TableSheet> sheet = input().sheet();
		table = sheet.filter(shown -> !shown.lines().isEmpty()).map(this::build);
		if (table.isEmpty()) {
			new Label(host, SWT.CENTER | SWT.WRAP).setText(sheet.isEmpty() ? Messages.gone : Messages.noLines);
		}
		sheet.ifPresent(shown -> setPartName(shown.title()));
		host.layout();
	}

	private SheetTable build(TableSheet sheet) {
		UnaryOperator<Rgb> tone = WorkbenchTheme.isDark() ? color -> color.mixed(Rgb.BLACK, NIGHT) : UnaryOperator.identity();
		SheetTable built = new SheetTable(host, sheet, tone, new SheetTable.Audience() {
			@Override
			public void execute(Command command) {
				session.execute(command);
			}

			@Override
			public void open(EObject element) {
				SheetEditor.this.open(element);
			}

			@Override
			public void selected(List<EObject> chosen) {
				if (!chosen.equals(elements.getSelection().toList())) {
					elements.setSelection(new StructuredSelection(chosen));
				}
			}
		});
		built.style(new TableStyle(host.getBackground().getRGB(), host.getForeground().getRGB()));
		actions.connect(built);
		return built;
	}

	private void refreshLater() {
		if (!refreshing) {
			refreshing = true;
			host.getDisplay().asyncExec(() -> {
				refreshing = false;
				refresh();
			});
		}
	}

	private void refresh() {
		if (host.isDisposed()) {
			return;
		}
		Optional<TableSheet> sheet = input().sheet().filter(shown -> !shown.lines().isEmpty());
		if (sheet.isPresent() && table.isPresent()) {
			table.get().show(sheet.get());
			setPartName(sheet.get().title());
		} else {
			rebuild();
		}
	}

	/** Shows {@code element}, or what it is part of, in its form. */
	void open(EObject element) {
		EObject whole = element;
		while (whole != null && !(whole instanceof Identified)) {
			whole = whole.eContainer();
		}
		if (whole instanceof Identified identified) {
			OpenElement.run(getSite(), identified.getId(), Optional.empty());
		}
	}

	@Override
	public void setFocus() {
		table.ifPresentOrElse(shown -> shown.control().setFocus(), host::setFocus);
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
		Optional.ofNullable(host).ifPresent(shown -> getSite().getService(IEventBroker.class).unsubscribe(restyler));
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
