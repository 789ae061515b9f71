package jp.tsunagi.workbench.internal.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.workbench.image.ActionImages;

/** Above the findings: how many there are, which severities are shown, and a filter. */
final class FindingsBar extends Composite {

	private static final int FILTER_WIDTH = 220;

	private final FindingRows rows;

	private final Label summary;

	private final Map<Severity, ToolItem> toggles = new EnumMap<>(Severity.class);

	/** The bar calls {@code changed} when other rows are to be shown. */
	FindingsBar(Composite parent, FindingRows rows, Runnable changed) {
		super(parent, SWT.NONE);
		this.rows = rows;
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(this);
		summary = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
		for (Severity severity : Severity.values()) {
			toggles.put(severity, toggle(bar, severity, visible -> {
				rows.show(severity, visible);
				changed.run();
			}));
		}
		Text filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter);
		GridDataFactory.fillDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(filter);
		filter.addModifyListener(event -> {
			rows.filter(filter.getText());
			changed.run();
		});
	}

	private static ToolItem toggle(ToolBar bar, Severity severity, Consumer<Boolean> show) {
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setImage(ActionImages.of(severity));
		item.setToolTipText(Messages.bind(Messages.toggle, FindingColumn.name(severity)));
		item.setSelection(true);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show.accept(item.getSelection())));
		return item;
	}

	void refresh() {
		Map<Severity, Integer> counts = rows.counts();
		toggles.forEach((severity, item) -> item.setText(Integer.toString(counts.get(severity))));
		summary.setText(rows.all().isEmpty() ? "" : summary(counts));
		layout();
	}

	private String summary(Map<Severity, Integer> counts) {
		List<String> parts = new ArrayList<>();
		counts.forEach((severity, count) -> {
			if (count > 0) {
				parts.add(Messages.bind(Messages.count, FindingColumn.name(severity), count));
			}
		});
		String all = String.join(Messages.separator, parts);
		return rows.shown().size() == rows.all().size() ? all : Messages.bind(Messages.shown, all, rows.shown().size());
	}
}
