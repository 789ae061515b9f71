package jp.tsunagi.workbench.internal.explorer;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import jp.tsunagi.workbench.internal.save.DiskWatch;
import jp.tsunagi.workbench.internal.save.ProjectReload;

/** Offers to read the project again when files were changed by somebody else; hidden otherwise. */
final class ReloadBar {

	private static final int TEXT_WIDTH = 160;

	private final Composite bar;

	private final Label text;

	ReloadBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(8, 4).numColumns(2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		text = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
		link(Messages.reload, () -> new ProjectReload().run());
		link(Messages.later, () -> { });
		Consumer<List<String>> listener = this::show;
		DiskWatch.get().addListener(listener);
		bar.addDisposeListener(event -> DiskWatch.get().removeListener(listener));
	}

	private void link(String words, Runnable run) {
		Link link = new Link(bar, SWT.NONE);
		link.setText("<a>" + words + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			show(List.of());
			run.run();
		}));
	}

	private void show(List<String> files) {
		boolean visible = !files.isEmpty();
		if (visible) {
			text.setText(files.size() == 1 ? Messages.bind(Messages.changedOne, files.getFirst())
					: Messages.bind(Messages.changedMany, files.getFirst(), files.size() - 1));
		}
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.setVisible(visible);
		bar.getParent().layout(true, true);
	}
}
