package jp.tsunagi.review.ui.internal.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.text.TextChanges;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetChanges;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetReader;
import jp.tsunagi.review.sheet.SheetWriter;
import jp.tsunagi.workbench.session.ProjectSession;

/** Sheets that people fill in with Word or Excel, written and read back. */
public final class Sheets {

	private final Shell shell;

	/** Asks the user in {@code shell}. */
	public Sheets(Shell shell) {
		this.shell = shell;
	}

	/** Asks what is wanted, writes the sheet of {@code plan} and shows it. */
	public void export(Plan plan, List<HalfYear> halves, HalfYear first, Path folder) {
		ExportSheetDialog dialog = new ExportSheetDialog(shell, plan.getName() == null ? "" : plan.getName(), halves, first, folder);
		if (dialog.open() != Window.OK) {
			return;
		}
		ExportSheetDialog.Choice choice = dialog.choice();
		if (Files.exists(choice.file()) && !MessageDialog.openQuestion(shell, Messages.exportTitle,
				Messages.bind(Messages.overwrite, choice.file().getFileName()))) {
			return;
		}
		try {
			Sheet sheet = SheetFiller.fill(plan, choice.form(), choice.half(), choice.audience(), ProjectSession.get().clock());
			WholeFile.write(choice.file(), SheetWriter.write(sheet, choice.format()));
			if (sheet.leftOut() > 0) {
				MessageDialog.openInformation(shell, Messages.exportTitle, Messages.bind(Messages.leftOut, sheet.leftOut()));
			}
			if (!Program.launch(choice.file().toString())) {
				MessageDialog.openInformation(shell, Messages.exportTitle,
						Messages.bind(Messages.saved, choice.file().getFileName(), choice.file().getParent()));
			}
		} catch (SheetException | UnwritableFileException failure) {
			MessageDialog.openError(shell, Messages.exportTitle, failure.getMessage());
		}
	}

	/** Asks for a sheet that came back, shows what it would change, and takes over what the user accepts. */
	public void readBack() {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.readTitle);
		dialog.setFilterExtensions(new String[] { "*.docx;*.xlsx", "*.*" });
		dialog.setFilterNames(new String[] { Messages.sheetFiles, Messages.allFiles });
		ProjectSession.get().project().ifPresent(project -> dialog.setFilterPath(project.folder().toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			readBack(Path.of(chosen));
		}
	}

	/** Shows what {@code file} would change, and takes over what the user accepts. */
	public void readBack(Path file) {
		try {
			SheetReader reader = SheetReader.read(file);
			Optional<PlanReading> reading = LivePlans.get().now();
			List<Plan> plans = reading.stream().flatMap(read -> read.library().plans().stream())
					.filter(plan -> reader.identity().plan().equals(plan.getName())).toList();
			if (plans.size() != 1) {
				tell(Messages.bind(plans.isEmpty() ? Messages.noSuchPlan : Messages.severalPlans, reader.identity().plan()));
				return;
			}
			SheetChanges changes = reader.changes(plans.getFirst());
			if (changes.all().size() == changes.of(ChangeKind.SAME).size() + changes.of(ChangeKind.CHANGED_IN_PLAN).size()) {
				MessageDialog.openInformation(shell, Messages.readTitle,
						String.join("\n", Messages.nothingNew, String.join("\n", changes.notices())).strip());
				return;
			}
			String heading = Messages.bind(Messages.heading, new Object[] { reader.identity().form().label(), reader.identity().plan(),
					reader.identity().half().label(CalendarStyle.ofLanguage()) });
			ReadBackDialog preview = new ReadBackDialog(shell, heading, changes);
			if (preview.open() == Window.OK) {
				take(reading.get(), plans.getFirst(), changes, preview.chosen());
			}
		} catch (SheetException | ProjectException failure) {
			tell(failure.getMessage());
		}
	}

	private void take(PlanReading reading, Plan plan, SheetChanges changes, List<SheetChange> accepted)
			throws SheetException, ProjectException {
		String file = reading.library().fileOf(plan);
		PlanText text = new PlanText(reading.library().resource(file).orElseThrow());
		TextReplacement difference = difference(text.text(), changes.apply(text, accepted).text());
		TextChanges.apply(Map.of(reading.project().folder().resolve(file), current -> current.equals(text.text())
				? List.of(difference) : List.of()), Messages.take);
	}

	/** The piece between what both texts begin and end with. */
	static TextReplacement difference(String before, String after) {
		int start = 0;
		int most = Math.min(before.length(), after.length());
		while (start < most && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < most - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		return new TextReplacement(start, before.length() - start - end, after.substring(start, after.length() - end));
	}

	private void tell(String message) {
		MessageDialog.openError(shell, Messages.readTitle, message);
	}
}
