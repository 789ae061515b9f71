package jp.tsunagi.document.ui.internal.own;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.office.template.tag.TemplateFinding;

/** All that is wrong in a template, with its places. */
final class TemplateFindingsDialog extends TitleAreaDialog {

	private static final int PLACE = 240;

	private static final int MESSAGE = 620;

	private static final int HEIGHT = 260;

	private static final int DETAIL = 60;

	private final String template;

	private final List<TemplateFinding> findings;

	TemplateFindingsDialog(Shell shell, String template, List<TemplateFinding> findings) {
		super(shell);
		this.template = template;
		this.findings = findings;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.checkTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(template);
		setMessage(NLS.bind(Messages.checkFindings, template, findings.size()));
		TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(PLACE + MESSAGE, HEIGHT).applyTo(viewer.getTable());
		column(viewer, Messages.place, PLACE, TemplateFinding::place);
		column(viewer, Messages.message, MESSAGE, TemplateFinding::message);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(findings);
		Label detail = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).hint(GridData.FILL, DETAIL).applyTo(detail);
		viewer.getTable().addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> detail.setText(((TemplateFinding) viewer.getStructuredSelection().getFirstElement()).message())));
		return area;
	}

	private static void column(TableViewer viewer, String label, int width, Function<TemplateFinding, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((TemplateFinding) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
	}
}
