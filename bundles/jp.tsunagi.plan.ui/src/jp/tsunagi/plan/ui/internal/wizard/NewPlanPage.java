package jp.tsunagi.plan.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.connection.PlanFiles;
import jp.tsunagi.workbench.session.ProjectSession;

/** Which area, how it is called, when it holds, and where it is saved. */
final class NewPlanPage extends WizardPage {

	/** A plan may begin so many years before and after this one. */
	private static final int YEARS_AROUND = 5;

	private static final int MOST_YEARS = 5;

	private static final String FOLDER = "plans/";

	private final Project project;

	private final List<Territory> territories = new ArrayList<>();

	private final List<FiscalYear> firstYears;

	private Combo area;

	private Text name;

	private Combo from;

	private Spinner years;

	private Text file;

	/** Name and file follow the fields above until the user writes them. */
	private boolean nameFollows = true;

	private boolean fileFollows = true;

	NewPlanPage(Project project) {
		super("plan", Messages.pageTitle, null);
		this.project = project;
		setDescription(Messages.description);
		project.roots().forEach(this::collect);
		int now = FiscalYear.of(LocalDate.now(ProjectSession.get().clock())).startYear();
		firstYears = IntStream.rangeClosed(now - YEARS_AROUND, now + YEARS_AROUND).mapToObj(FiscalYear::new).toList();
	}

	private void collect(Territory territory) {
		territories.add(territory);
		territory.getAreas().forEach(this::collect);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 10).applyTo(page);
		area = choice(page, Messages.area, territories.stream().map(Territory::getName).map(NewPlanPage::text).toList());
		name = field(page, Messages.name);
		from = choice(page, Messages.from, firstYears.stream().map(year -> year.label(CalendarStyle.JAPANESE)).toList());
		label(page, Messages.years);
		years = new Spinner(page, SWT.BORDER);
		years.setValues(1, 1, MOST_YEARS, 0, 1, 1);
		file = field(page, Messages.file);
		IntStream.range(0, territories.size()).filter(i -> territories.get(i) instanceof Area).findFirst()
				.ifPresentOrElse(area::select, () -> area.select(0));
		from.select(YEARS_AROUND);
		proposeName();
		area.addListener(SWT.Selection, event -> proposeName());
		from.addListener(SWT.Selection, event -> proposeName());
		years.addListener(SWT.Selection, event -> proposeName());
		name.addListener(SWT.Modify, event -> nameChanged());
		file.addListener(SWT.Modify, event -> fileChanged());
		setControl(page);
		validate();
	}

	private static void label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
	}

	private static Text field(Composite page, String label) {
		label(page, label);
		Text text = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static Combo choice(Composite page, String label, List<String> items) {
		label(page, label);
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		GridDataFactory.swtDefaults().applyTo(combo);
		return combo;
	}

	private void proposeName() {
		if (nameFollows) {
			String year = firstYear().label(CalendarStyle.JAPANESE);
			name.setText(Messages.bind(Messages.defaultName, text(territory().getName()), year));
			nameFollows = true;
			proposeFile();
		}
		validate();
	}

	private void nameChanged() {
		nameFollows = false;
		proposeFile();
		validate();
	}

	private void proposeFile() {
		if (fileFollows) {
			file.setText(FOLDER + name().replaceAll("[\\\\/:*?\"<>|\\s　]+", "-") + PlanFiles.SUFFIX);
			fileFollows = true;
		}
	}

	private void fileChanged() {
		fileFollows = false;
		validate();
	}

	private void validate() {
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		if (name().isEmpty()) {
			return Optional.of(Messages.nameEmpty);
		}
		Optional<String> letter = holds(name(), "\"＂“”「」\\");
		if (letter.isPresent()) {
			return letter.map(found -> Messages.bind(Messages.nameUnusable, found));
		}
		String typed = file.getText().strip();
		if (typed.isEmpty() || typed.endsWith("/")) {
			return Optional.of(Messages.fileEmpty);
		}
		Optional<String> unusable = holds(typed, "\\:*?\"<>|");
		if (unusable.isPresent() || typed.contains("..") || typed.startsWith("/")) {
			return Optional.of(Messages.bind(Messages.fileUnusable, unusable.orElse(typed.startsWith("/") ? "/" : "..")));
		}
		return Files.exists(path()) ? Optional.of(Messages.bind(Messages.fileExists, file())) : Optional.empty();
	}

	private static Optional<String> holds(String text, String letters) {
		return text.codePoints().filter(letter -> letters.indexOf(letter) >= 0).mapToObj(Character::toString).findFirst();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	String name() {
		return name.getText().strip();
	}

	private String file() {
		String typed = file.getText().strip();
		return typed.endsWith(PlanFiles.SUFFIX) ? typed : typed + PlanFiles.SUFFIX;
	}

	Path path() {
		return project.folder().resolve(file());
	}

	Territory territory() {
		return territories.get(Math.max(0, area.getSelectionIndex()));
	}

	FiscalYear firstYear() {
		return firstYears.get(from.getSelectionIndex());
	}

	int years() {
		return years.getSelection();
	}
}
