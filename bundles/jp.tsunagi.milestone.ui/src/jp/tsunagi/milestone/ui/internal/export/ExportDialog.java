package jp.tsunagi.milestone.ui.internal.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.ui.print.PrintPreview;
import jp.tsunagi.plan.ui.text.PlanReading;

/** Asks as what milestones are handed out, and to whom, and does it. */
public final class ExportDialog extends TitleAreaDialog {

	private Combo format;

	private Combo audience;

	private ExportFormat chosenFormat = ExportFormat.PRINT;

	private Audience chosenAudience = Audience.PARTNERS;

	private ExportDialog(Shell shell) {
		super(shell);
		setHelpAvailable(false);
	}

	/** Which file is to be written, as what, and to whom. */
	public record Choice(Audience audience, ExportFormat format, Path file) {
	}

	/** Asks; returns the file that is to be written, if one is. What is to be printed is shown at once. */
	public static Optional<Choice> open(Shell shell, PlanReading reading) {
		ExportDialog dialog = new ExportDialog(shell);
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		if (dialog.chosenFormat == ExportFormat.PRINT) {
			MilestoneExport export = new MilestoneExport(reading, dialog.chosenAudience);
			new PrintPreview(shell, export.charts(new NullProgressMonitor()), MilestoneExport.ORIENTATION).open();
			return Optional.empty();
		}
		return Optional.ofNullable(fileDialog(shell, reading, dialog.chosenFormat).open())
				.map(file -> new Choice(dialog.chosenAudience, dialog.chosenFormat, Path.of(file)));
	}

	/** Asks where a file is to be written, at first in the project's folder; not open yet. */
	public static FileDialog fileDialog(Shell shell, PlanReading reading, ExportFormat format) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.title);
		dialog.setFilterPath(reading.project().folder().toString());
		dialog.setFileName(MilestoneExport.title(reading).replaceAll("[\\\\/:*?\"<>|]", "_") + format.suffix());
		dialog.setFilterExtensions("*" + format.suffix());
		dialog.setFilterNames(new String[] {format.label()});
		dialog.setOverwrite(true);
		return dialog;
	}

	/** Writes a file of the milestones of {@code reading}, with progress; can be cancelled. Returns whether it is written. */
	public static boolean write(Shell shell, PlanReading reading, Choice choice) {
		try {
			new ProgressMonitorDialog(shell).run(true, true, monitor -> {
				try {
					new MilestoneExport(reading, choice.audience()).write(choice.format(), choice.file(), monitor);
				} catch (OperationCanceledException cancelled) {
					throw new InterruptedException(cancelled.getMessage());
				} catch (ExportException | IOException failure) {
					throw new InvocationTargetException(failure);
				}
			});
			return true;
		} catch (InvocationTargetException failure) {
			String why = Optional.ofNullable(failure.getCause().getLocalizedMessage()).orElse("");
			MessageDialog.openError(shell, Messages.title, Messages.bind(Messages.failed, choice.file().getFileName(), why));
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.title);
		setMessage(Messages.message);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		format = combo(fields, Messages.format, Arrays.stream(ExportFormat.values()).map(ExportFormat::label).toList(), 0);
		audience = combo(fields, Messages.audience, Arrays.stream(Audience.values()).map(MilestoneExport::label).toList(),
				Audience.PARTNERS.ordinal());
		return area;
	}

	private static Combo combo(Composite parent, String label, List<String> items, int selected) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(selected);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	@Override
	protected void okPressed() {
		chosenFormat = ExportFormat.values()[format.getSelectionIndex()];
		chosenAudience = Audience.values()[audience.getSelectionIndex()];
		super.okPressed();
	}
}
