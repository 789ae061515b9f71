package jp.tsunagi.review.ui.internal.sheet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;

/** Which form, of which half-year, for whom, as a file of which program, and where. */
final class ExportSheetDialog extends TitleAreaDialog {

	private static final int WIDTH = 480;

	private final String plan;

	private final List<HalfYear> halves;

	private final HalfYear first;

	private final Path folder;

	private Combo form;

	private Combo half;

	private Combo format;

	private Combo audience;

	private Text file;

	private boolean fileFollows = true;

	private Choice choice;

	/** What the user wants. */
	record Choice(SheetForm form, HalfYear half, SheetFormat format, Audience audience, Path file) {
	}

	ExportSheetDialog(Shell parent, String plan, List<HalfYear> halves, HalfYear first, Path folder) {
		super(parent);
		this.plan = plan;
		this.halves = halves;
		this.first = first;
		this.folder = folder;
		setHelpAvailable(false);
	}

	Choice choice() {
		return choice;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.exportTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(plan);
		setMessage(Messages.exportMessage);
		Composite grid = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 10).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(grid);
		form = combo(grid, Messages.form, List.of(SheetForm.values()), SheetForm::label);
		half = combo(grid, Messages.half, halves, each -> each.label(CalendarStyle.ofLanguage()));
		half.select(Math.max(0, halves.indexOf(first)));
		format = combo(grid, Messages.format, List.of(SheetFormat.values()), ExportSheetDialog::label);
		audience = combo(grid, Messages.audience, List.of(Audience.values()), ExportSheetDialog::label);
		audience.select(Arrays.asList(Audience.values()).indexOf(Audience.PARTNERS));
		label(grid, Messages.file);
		file = new Text(grid, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		Button browse = new Button(grid, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		for (Combo each : List.of(form, half, format)) {
			each.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> proposeFile()));
		}
		proposeFile();
		file.addModifyListener(event -> fileFollows = false);
		return area;
	}

	private static void label(Composite grid, String text) {
		Label label = new Label(grid, SWT.NONE);
		label.setText(text);
	}

	private static <T> Combo combo(Composite grid, String label, List<T> items, Function<T, String> text) {
		label(grid, label);
		Combo combo = new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.stream().map(text).toArray(String[]::new));
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	private static String label(SheetFormat format) {
		return format == SheetFormat.DOCX ? Messages.word : Messages.excel;
	}

	private static String label(Audience audience) {
		return switch (audience) {
			case PUBLIC -> Messages.forPublic;
			case PARTNERS -> Messages.forPartners;
			case INTERNAL -> Messages.forInternal;
		};
	}

	private SheetFormat format() {
		return SheetFormat.values()[format.getSelectionIndex()];
	}

	private void proposeFile() {
		if (fileFollows) {
			String name = String.join("_", form.getText(), plan, half.getText()).replaceAll("[\\\\/:*?\"<>|\\s　]+", "-");
			file.setText(folder.resolve(name + format().suffix()).toString());
			fileFollows = true;
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFileName(file.getText());
		dialog.setFilterExtensions(new String[] { "*" + format().suffix() });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.export, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	@Override
	protected void okPressed() {
		String typed = file.getText().strip();
		if (typed.isEmpty()) {
			setErrorMessage(Messages.fileEmpty);
			return;
		}
		String named = SheetFormat.of(typed).filter(format()::equals).isPresent() ? typed : typed + format().suffix();
		choice = new Choice(SheetForm.values()[form.getSelectionIndex()], halves.get(half.getSelectionIndex()), format(),
				Audience.values()[audience.getSelectionIndex()], Path.of(named));
		super.okPressed();
	}
}
