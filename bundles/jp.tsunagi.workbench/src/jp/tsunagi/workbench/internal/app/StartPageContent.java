package jp.tsunagi.workbench.internal.app;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;

import jp.tsunagi.workbench.internal.project.ProjectOpener;
import jp.tsunagi.workbench.internal.project.RecentProjects;
import jp.tsunagi.workbench.internal.project.RecentProjects.Recent;

/** The start page's sections: the product, what to begin with, and the projects that were opened last. */
final class StartPageContent {

	/** Style sheets know the texts by these classes. */
	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private static final int COLUMN_WIDTH = 300;

	private final IWorkbenchPartSite site;

	private final LocalResourceManager resources;

	private final Composite recent;

	StartPageContent(Composite page, IWorkbenchPartSite site) {
		this.site = site;
		resources = new LocalResourceManager(JFaceResources.getResources(), page);
		Composite columns = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(64, 36).applyTo(columns);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(columns);
		createHeading(columns);
		createActions(columns);
		recent = new Composite(columns, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(recent);
		GridDataFactory.fillDefaults().hint(COLUMN_WIDTH, SWT.DEFAULT).applyTo(recent);
		fillRecent();
	}

	private void createHeading(Composite columns) {
		Composite heading = new Composite(columns, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 2).applyTo(heading);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
		Label icon = new Label(heading, SWT.NONE);
		icon.setImage(image("icons/product/tsunagi64.png"));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(icon);
		text(heading, Messages.product, 26, SWT.BOLD, "start-title");
		text(heading, Messages.startWelcome, 11, SWT.NORMAL, "start-quiet");
	}

	private void createActions(Composite columns) {
		Composite actions = new Composite(columns, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 3).applyTo(actions);
		GridDataFactory.fillDefaults().hint(COLUMN_WIDTH, SWT.DEFAULT).applyTo(actions);
		action(actions, "new-project", Messages.startNew, Messages.startNewDescription, "jp.tsunagi.workbench.newProject");
		action(actions, "open-project", Messages.startOpen, Messages.startOpenDescription, "jp.tsunagi.workbench.openProject");
		action(actions, "help", Messages.startGuide, Messages.startGuideDescription, "jp.tsunagi.workbench.help");
	}

	private void action(Composite parent, String icon, String name, String description, String command) {
		Label picture = new Label(parent, SWT.NONE);
		picture.setImage(image("icons/ui16/" + icon + ".svg"));
		link(parent, name, 13, () -> execute(command));
		new Label(parent, SWT.NONE);
		Label words = text(parent, description, 10, SWT.NORMAL, "start-quiet");
		GridDataFactory.swtDefaults().applyTo(words);
		Label gap = new Label(parent, SWT.NONE);
		GridDataFactory.swtDefaults().span(2, 1).hint(SWT.DEFAULT, 8).applyTo(gap);
	}

	private void fillRecent() {
		text(recent, Messages.startRecent, 13, SWT.BOLD, "start-section");
		RecentProjects projects = RecentProjects.get();
		List<Recent> all = projects.list();
		if (all.isEmpty()) {
			Label none = text(recent, Messages.startNoRecent, 10, SWT.NORMAL, "start-quiet");
			GridDataFactory.fillDefaults().hint(COLUMN_WIDTH, SWT.DEFAULT).applyTo(none);
		}
		for (Recent project : all) {
			boolean missing = projects.isMissing(project.folder());
			if (missing) {
				text(recent, project.name() + "（" + Messages.startMissing + "）", 11, SWT.NORMAL, "start-quiet");
			} else {
				link(recent, project.name(), 11, () -> new ProjectOpener(site.getShell()).open(project.folder()));
			}
			Label path = text(recent, project.folder().toString(), 9, SWT.NORMAL, "start-quiet");
			GridDataFactory.fillDefaults().hint(COLUMN_WIDTH, SWT.DEFAULT).applyTo(path);
		}
	}

	/** It is known now which folders are there. */
	void refreshRecent() {
		if (recent.isDisposed()) {
			return;
		}
		for (Control old : recent.getChildren()) {
			old.dispose();
		}
		fillRecent();
		recent.getParent().layout(true, true);
	}

	private Label text(Composite parent, String words, int points, int style, String cssClass) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setFont(resources.create(font(points, style)));
		label.setData(CSS_CLASS, cssClass);
		return label;
	}

	private void link(Composite parent, String words, int points, Runnable action) {
		Hyperlink link = new Hyperlink(parent, SWT.NONE);
		link.setText(words);
		link.setFont(resources.create(font(points, SWT.NORMAL)));
		link.setData(CSS_CLASS, "start-link");
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
	}

	private static FontDescriptor font(int points, int style) {
		return JFaceResources.getDefaultFontDescriptor().setHeight(points).setStyle(style);
	}

	private Image image(String path) {
		return resources.create(ResourceLocator.imageDescriptorFromBundle(StartPageContent.class, path).orElseThrow());
	}

	private void execute(String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException failure) {
			ILog.of(StartPageContent.class).error(command, failure);
		}
	}
}
