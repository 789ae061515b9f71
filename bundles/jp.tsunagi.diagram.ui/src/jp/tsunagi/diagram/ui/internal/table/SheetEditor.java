package jp.tsunagi.diagram.ui.internal.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.osgi.service.event.EventHandler;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.diagram.expression.AbandonedException;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolExecution;
import jp.tsunagi.diagram.tool.ToolHost;
import jp.tsunagi.diagram.ui.internal.analysis.ShownElements;
import jp.tsunagi.diagram.ui.internal.editor.ProjectEditor;
import jp.tsunagi.diagram.ui.internal.table.TableSheet.LineTool;
import jp.tsunagi.workbench.internal.open.OpenElement;
import jp.tsunagi.workbench.session.ProjectSession;

/** Shows a table of the specification. */
public final class SheetEditor extends ProjectEditor implements SheetTable.Audience {

	/** The editor's id. */
	public static final String ID = "jp.tsunagi.diagram.ui.sheet";

	/** Sent by the platform when the user has chosen another theme. */
	private static final String THEME_CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

	private final ShownElements elements = new ShownElements();

	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (outdated && part.getPart(false) == SheetEditor.this) {
				refresh();
			}
		}
	};

	private SheetPage page;

	private EventHandler restyler;

	private boolean refreshing;

	/** Whether the model has changed while the table was not to be seen. */
	private boolean outdated;

	@Override
	public void createPartControl(Composite parent) {
		page = new SheetPage(parent, this);
		restyler = event -> parent.getDisplay().asyncExec(this::open);
		getSite().setSelectionProvider(elements);
		getSite().getPage().addPartListener(visibility);
		getSite().getService(IEventBroker.class).subscribe(THEME_CHANGED, restyler);
		start();
	}

	/** The table; empty if there is none any more, or if it has no lines. */
	public Optional<SheetTable> table() {
		return page.table();
	}

	@Override
	protected void open() {
		show(true);
	}

	private void show(boolean anew) {
		if (page.isDisposed()) {
			return;
		}
		try {
			Optional<TableSheet> sheet = ((SheetEditorInput) getEditorInput()).sheets().sheet();
			sheet.map(TableSheet::title).ifPresent(this::setPartName);
			sheet.ifPresentOrElse(shown -> page.show(shown, anew), () -> page.say(Messages.gone));
		} catch (SpecificationException | AbandonedException unusable) {
			page.say(unusable.getLocalizedMessage());
		}
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		if (!refreshing) {
			refreshing = true;
			getSite().getShell().getDisplay().asyncExec(() -> {
				refreshing = false;
				refresh();
			});
		}
	}

	private void refresh() {
		outdated = !page.isDisposed() && !getSite().getPage().isPartVisible(this);
		if (!outdated) {
			show(false);
		}
	}

	@Override
	public void run(Supplier<Optional<ToolCommand>> wanted) {
		try {
			run(wanted.get().stream());
		} catch (IllegalArgumentException unreadable) {
			say(Optional.of(unreadable.getMessage()));
		}
	}

	/** Uses {@code tools} as one step of undo. */
	void run(List<LineTool> tools) {
		run(tools.stream().map(tool -> tool.command().get()));
	}

	private void run(Stream<ToolCommand> wanted) {
		List<ToolCommand> commands = wanted.toList();
		if (!commands.isEmpty()) {
			ProjectSession.get().execute(new CompoundCommand(commands.getFirst().getLabel(), "", List.copyOf(commands)));
		}
		ToolExecution results = new ToolExecution(done -> { }, ToolHost.NONE);
		say(commands.stream().flatMap(command -> results.run(command).problem().stream()).findFirst());
	}

	private void say(Optional<String> problem) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(problem.orElse(null));
	}

	/** Shows {@code element}, or what it is part of, in its form. */
	@Override
	public void open(EObject element) {
		EObject whole = element;
		while (whole != null && !(whole instanceof Identified)) {
			whole = whole.eContainer();
		}
		if (whole instanceof Identified identified) {
			OpenElement.run(getSite(), identified.getId(), Optional.empty());
		}
	}

	@Override
	public void selected(List<EObject> chosen) {
		page.selected();
		if (!chosen.equals(elements.getSelection().toList())) {
			elements.setSelection(new StructuredSelection(chosen));
		}
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(visibility);
		Optional.ofNullable(restyler).ifPresent(getSite().getService(IEventBroker.class)::unsubscribe);
		super.dispose();
	}
}
