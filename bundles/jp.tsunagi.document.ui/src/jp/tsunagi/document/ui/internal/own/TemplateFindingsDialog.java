package jp.tsunagi.document.ui.internal.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.office.template.tag.TemplateFinding;

/** All that is wrong in a template, with its places. */
final class TemplateFindingsDialog extends TitleAreaDialog {

	private static final int PLACE = 400;

	private static final int MESSAGE = 540;

	private static final int HEIGHT = 260;

	private static final int DETAIL_LINES = 4;

	private final String template;

	private final List<TemplateFinding> findings;

	private final Optional<Path> file;

	/**
	 * A dialog.
	 *
	 * @param file where people mend it; empty for a template of the product
	 */
	TemplateFindingsDialog(Shell shell, String template, List<TemplateFinding> findings, Optional<Path> file) {
		super(shell);
		this.file = file;
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
		Text detail = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		detail.setBackground(area.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).hint(PLACE, detail.getLineHeight() * DETAIL_LINES).applyTo(detail);
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof TemplateFinding finding) {
				detail.setText(finding.place() + '\n' + finding.message());
			}
		});
		viewer.setSelection(new StructuredSelection(findings.getFirst()));
		viewer.getTable().setFocus();
		return area;
	}

	private static void column(TableViewer viewer, String label, int width, Function<TemplateFinding, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		CutText.in(column, column.getColumn()::getWidth, TemplateFinding.class, text);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.OPEN_ID) {
			file.ifPresent(mistaken -> OwnTemplate.open(getShell(), mistaken));
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (file.isPresent()) {
			createButton(parent, IDialogConstants.OPEN_ID, Messages.openTemplate, false);
		}
		createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
	}
}
