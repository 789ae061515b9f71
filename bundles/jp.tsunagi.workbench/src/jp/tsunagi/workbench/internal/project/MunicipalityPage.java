package jp.tsunagi.workbench.internal.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.core.project.LocalGovernmentCode;
import jp.tsunagi.core.project.Prefectures;

/** The municipality's name, prefecture and code, and the project's folder. */
final class MunicipalityPage extends WizardPage {

	private static final int FIVE_DIGITS = 5;

	private Text name;

	private Combo prefecture;

	private Text code;

	private Label codeHint;

	private Text folder;

	/** The folder follows the name until the user names one. */
	private boolean folderFollows = true;

	MunicipalityPage() {
		super("municipality", Messages.municipalityTitle, null);
		setDescription(Messages.municipalityDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 10).applyTo(page);
		name = text(page, Messages.municipalityName);
		label(page, Messages.prefecture);
		prefecture = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		prefecture.setItems(Stream.concat(Stream.of(""), Prefectures.names().stream()).toArray(String[]::new));
		prefecture.setVisibleItemCount(20);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(prefecture);
		code = text(page, Messages.code);
		label(page, "");
		codeHint = new Label(page, SWT.WRAP);
		codeHint.setText(Messages.codeHint);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(codeHint);
		label(page, Messages.folder);
		folder = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		name.addListener(SWT.Modify, event -> nameChanged());
		prefecture.addListener(SWT.Modify, event -> validate());
		code.addListener(SWT.Modify, event -> codeChanged());
		folder.addListener(SWT.Modify, event -> folderChanged());
		setControl(page);
		setPageComplete(false);
	}

	private static void label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
	}

	private static Text text(Composite page, String label) {
		label(page, label);
		Text text = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
		return text;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.folder);
		dialog.setMessage(Messages.folderMessage);
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void nameChanged() {
		if (folderFollows) {
			folder.setText(name().isEmpty() ? "" : defaultFolder().toString());
			folderFollows = true;
		}
		validate();
	}

	private Path defaultFolder() {
		String safe = name().replaceAll("[\\\\/:*?\"<>|\\s]", "_");
		return Path.of(System.getProperty("user.home"), Messages.homeFolder, safe);
	}

	private void folderChanged() {
		folderFollows = false;
		validate();
	}

	/** Five digits get their check digit as soon as they are typed; the code also tells the prefecture. */
	private void codeChanged() {
		Optional<LocalGovernmentCode> known = LocalGovernmentCode.parse(code.getText());
		known.filter(found -> code.getText().strip().length() == FIVE_DIGITS).ifPresent(found -> {
			code.setText(found.digits());
			code.setSelection(FIVE_DIGITS, FIVE_DIGITS + 1);
		});
		known.flatMap(Prefectures::find).filter(found -> prefecture().isEmpty()).ifPresent(prefecture::setText);
		validate();
	}

	private void validate() {
		Optional<String> problem = problem();
		boolean untouched = name().isEmpty() && code.getText().isBlank();
		setErrorMessage(untouched ? null : problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		if (name().isEmpty()) {
			return Optional.of(Messages.nameMissing);
		}
		if (!code.getText().isBlank()) {
			Optional<LocalGovernmentCode> known = LocalGovernmentCode.parse(code.getText());
			if (known.isEmpty()) {
				return Optional.of(Messages.codeWrong);
			}
			String right = known.flatMap(Prefectures::find).orElse("");
			if (!prefecture().isEmpty() && !prefecture().equals(right)) {
				return Optional.of(NLS.bind(Messages.prefectureWrong, known.get().digits(), right));
			}
		}
		return folderProblem();
	}

	private Optional<String> folderProblem() {
		if (folder.getText().isBlank()) {
			return Optional.of(Messages.folderMissing);
		}
		try {
			Path target = folder();
			String[] content = target.toFile().list();
			if (Files.exists(target) && (content == null || content.length > 0)) {
				return Optional.of(NLS.bind(Messages.folderNotEmpty, target));
			}
			return Optional.empty();
		} catch (InvalidPathException wrong) {
			return Optional.of(NLS.bind(Messages.folderWrong, folder.getText()));
		}
	}

	String name() {
		return name.getText().strip();
	}

	String prefecture() {
		return prefecture.getText();
	}

	String code() {
		return LocalGovernmentCode.parse(code.getText()).map(LocalGovernmentCode::digits).orElse("");
	}

	Path folder() {
		return Path.of(folder.getText().strip()).toAbsolutePath().normalize();
	}
}
