package jp.tsunagi.diagram.ui.internal.keyboard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Lists the keys that mean something in a diagram, as they are bound now. */
public final class KeysHandler extends DiagramHandler {

	private static final String CONTEXT = "jp.tsunagi.diagram.ui.sheet";

	private static final int[] WIDTHS = {320, 200};

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		new KeysDialog(editor.getSite().getShell()).open();
	}

	/** The names of commands with their keys, those of a kind together. */
	private static Map<String, String> keys() {
		Map<String, String> keys = new LinkedHashMap<>();
		IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
		Arrays.stream(service.getBindings()).filter(binding -> CONTEXT.equals(binding.getContextId()))
				.filter(binding -> binding.getParameterizedCommand() != null)
				.sorted(Comparator.comparing(binding -> binding.getParameterizedCommand().getId()))
				.forEach(binding -> keys.merge(name(binding), binding.getTriggerSequence().format(), (one, other) -> one + ", " + other));
		return keys;
	}

	private static String name(Binding binding) {
		ParameterizedCommand command = binding.getParameterizedCommand();
		try {
			return command.getName();
		} catch (NotDefinedException gone) {
			return command.getId();
		}
	}

	/** A table of commands and keys. */
	private static final class KeysDialog extends Dialog {

		KeysDialog(Shell shell) {
			super(shell);
			setShellStyle(getShellStyle() | SWT.RESIZE);
		}

		@Override
		protected void configureShell(Shell shell) {
			super.configureShell(shell);
			shell.setText(Messages.title);
		}

		@Override
		protected Point getInitialSize() {
			return new Point(580, 640);
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			Composite area = (Composite) super.createDialogArea(parent);
			Table table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
			table.setHeaderVisible(true);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
			for (int i = 0; i < WIDTHS.length; i++) {
				TableColumn column = new TableColumn(table, SWT.NONE);
				column.setText(i == 0 ? Messages.command : Messages.keys);
				column.setWidth(WIDTHS[i]);
			}
			keys().forEach((name, keys) -> new TableItem(table, SWT.NONE).setText(new String[] {name, keys}));
			return area;
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		}
	}
}
