package jp.tsunagi.diagram.ui.internal.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.osgi.service.event.EventHandler;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.diagram.expression.AbandonedException;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolExecution;
import jp.tsunagi.diagram.tool.ToolHost;
import jp.tsunagi.diagram.ui.internal.analysis.ShownElements;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** Shows a table of the specification. What is typed goes to the model at once; the editor itself has nothing to save. */
public final class SheetEditor extends EditorPart {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.diagram.ui.sheet";

	/** Sent by the platform when the user has chosen another theme. */
	private static final String THEME_CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

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

	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (outdated && part.getPart(false) == SheetEditor.this) {
				refresh();
			}
		}
	};

	private final EventHandler restyler = event -> host().getDisplay().asyncExec(this::rebuild);

	private final ToolExecution execution = new ToolExecution(session::execute, ToolHost.NONE);

	private final SheetActions actions = new SheetActions(this);

	private Composite host;

	private Optional<SheetTable> table = Optional.empty();

	private String problem = "";

	private boolean refreshing;

	/** Whether the model has changed while the table was not to be seen. */
	private boolean outdated;

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
		host = new Composite(parent, SWT.NONE);
		host.setLayout(new FillLayout());
		getSite().setSelectionProvider(elements);
		session.addListener(listener);
		getSite().getPage().addPartListener(visibility);
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
		Optional<TableSheet> sheet = read();
		table = sheet.filter(shown -> !shown.lines().isEmpty()).map(this::build);
		if (table.isEmpty()) {
			new Label(host, SWT.CENTER | SWT.WRAP).setText(sheet.isPresent() ? Messages.noLines : problem);
		}
		host.layout();
	}

	/** The table as it is now; empty if there is a problem, which is noted. */
	private Optional<TableSheet> read() {
		problem = Messages.gone;
		Optional<TableSheet> sheet = Optional.empty();
		try {
			sheet = input().sheet();
		} catch (SpecificationException | AbandonedException unusable) {
			problem = unusable.getLocalizedMessage();
		}
		sheet.ifPresent(shown -> setPartName(shown.title()));
		return sheet;
	}

	private SheetTable build(TableSheet sheet) {
		SheetTable built = new SheetTable(host, sheet, new SheetTable.Audience() {
			@Override
			public void typed(Supplier<Optional<ToolCommand>> command) {
				SheetEditor.this.typed(command);
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
		actions.connect(built);
		return built;
	}

	private void typed(Supplier<Optional<ToolCommand>> typed) {
		Optional<String> problem;
		try {
			problem = typed.get().flatMap(command -> execution.run(command).problem());
		} catch (IllegalArgumentException unreadable) {
			problem = Optional.of(unreadable.getMessage());
		}
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(problem.orElse(null));
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
		outdated = !getSite().getPage().isPartVisible(this);
		if (outdated) {
			return;
		}
		Optional<TableSheet> sheet = read().filter(shown -> !shown.lines().isEmpty());
		if (sheet.isPresent() && table.isPresent()) {
			table.get().show(sheet.get());
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
		getSite().getPage().removePartListener(visibility);
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
