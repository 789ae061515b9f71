package jp.tsunagi.document.ui.internal.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.pack.TemplatePack;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.document.ui.internal.own.FolderField;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.own.PushButton;

/** Which forms, of which area, where to. */
final class PackPage extends WizardPage {

	private static final int WIDTH = 500;

	/** Before areas that are within others. */
	private static final String INDENT = "\u3000";

	private final List<Territory> places;

	private final List<DocumentTemplate> templates;

	private final Path proposed;

	private final Optional<Territory> wanted;

	/** For the window's thread. */
	private Combo place;

	private CheckboxTableViewer forms;

	private Button exercise;

	private FolderField folder;

	PackPage(Optional<Material> material, DocumentExport export, Optional<EObject> selected) {
		super("pack", Messages.pageTitle, null);
		Optional<Project> project = material.map(found -> found.reading().project());
		places = export.fields().subjects(DocumentSubject.Kind.AREA).stream().map(DocumentSubject::element).map(Territory.class::cast)
				.toList();
		templates = material.map(Material::templates).orElseGet(DocumentTemplates::builtIn);
		wanted = selected.flatMap(element -> DocumentExport.places(element).findFirst());
		proposed = project.map(found -> found.folder().resolveSibling(Messages.folderName))
				.orElseGet(() -> Path.of(System.getProperty("user.home")).resolve(Messages.folderName));
		setDescription(Messages.pageMessage);
	}

	/** How many areas it is within. */
	private static int depth(Territory place) {
		return place.eContainer() instanceof Area around ? 1 + depth(around) : 0;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).spacing(10, 8).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.place);
		place = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		List<String> labels = new ArrayList<>(List.of(Messages.noPlace));
		places.forEach(each -> labels.add(INDENT.repeat(depth(each)) + ElementLabels.of(each)));
		place.setItems(labels.toArray(String[]::new));
		place.select(wanted.map(places::indexOf).orElse(-1) + 1);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(place);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.forms);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		forms = CheckboxTableViewer.newCheckList(page, SWT.BORDER | SWT.FULL_SELECTION);
		forms.setContentProvider(ArrayContentProvider.getInstance());
		forms.setLabelProvider(LabelProvider.createTextProvider(form -> ((DocumentTemplate) form).label()));
		forms.addCheckStateListener(event -> complete());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(forms.getTable());
		new Label(page, SWT.NONE);
		addButtons(page);
		new Label(page, SWT.NONE);
		exercise = new Button(page, SWT.CHECK | SWT.WRAP);
		exercise.setText(Messages.exercise);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(exercise);
		folder = new FolderField(page, Messages.folder, proposed, this::complete);
		forms.setInput(templates);
		forms.setAllChecked(true);
		setControl(page);
		complete();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			place.setFocus();
		}
	}

	private void addButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		PushButton.in(buttons, Messages.all, () -> checkAll(true));
		PushButton.in(buttons, Messages.none, () -> checkAll(false));
	}

	private void checkAll(boolean isChecked) {
		forms.setAllChecked(isChecked);
		complete();
	}

	private void complete() {
		boolean isPlace = place().isPresent();
		exercise.setEnabled(isPlace);
		boolean isForm = forms.getCheckedElements().length > 0;
		Optional<String> problem = isForm ? folder.problem() : Optional.of(Messages.noForm);
		setMessage(isPlace ? Messages.pageMessage : Messages.blankMessage);
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	/** What goes into the pack. */
	TemplatePack.Choice choice() {
		List<DocumentTemplate> chosen = Arrays.stream(forms.getCheckedElements()).map(DocumentTemplate.class::cast).toList();
		return new TemplatePack.Choice(chosen, place(), place().isPresent() && exercise.getSelection());
	}

	private Optional<Territory> place() {
		int index = place.getSelectionIndex();
		return index > 0 ? Optional.of(places.get(index - 1)) : Optional.empty();
	}

	/** Where the pack goes. */
	Path folder() {
		return folder.folder().orElseThrow();
	}
}
