package jp.tsunagi.workbench.internal.explorer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** What the explorer shows before a project is open: what will be here, and how to get there. */
final class EmptyPage {

	private static final String OPEN = "jp.tsunagi.workbench.openProject";

	private static final String NEW = "jp.tsunagi.workbench.newProject";

	private static final int TEXT_WIDTH = 200;

	private final Composite page;

	private final IServiceLocator services;

	EmptyPage(Composite parent, IServiceLocator services) {
		this.services = services;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 24).spacing(0, 10).applyTo(page);
		Label title = text(Messages.emptyTitle);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		text(Messages.emptyHint);
		link(Messages.openProject, OPEN);
		link(Messages.newProject, NEW);
	}

	Control control() {
		return page;
	}

	private Label text(String words) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void link(String words, String command) {
		Link link = new Link(page, SWT.NONE);
		link.setText("<a>" + words + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> execute(command)));
	}

	private void execute(String command) {
		try {
			services.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException failure) {
			ILog.of(EmptyPage.class).error(command, failure);
		}
	}
}
