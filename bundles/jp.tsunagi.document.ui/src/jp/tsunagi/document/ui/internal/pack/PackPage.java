package jp.tsunagi.document.ui.internal.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.pack.TemplatePack;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.document.ui.internal.own.FolderField;
import jp.tsunagi.document.ui.internal.own.Material;

/** Which forms, of which area, where to. */
final class PackPage extends WizardPage {

	private static final int WIDTH = 500;

	private final List<Territory> places;

	private final List<DocumentTemplate> templates;

	private final Path proposed;

	private final Optional<Territory> wanted;

	private Combo place;

	private CheckboxTableViewer forms;

	private Button exercise;

	private FolderField folder;

	PackPage(Optional<Material> material, Optional<EObject> selected) {
		super("pack", Messages.pageTitle, null);
		Optional<Project> project = material.map(found -> found.reading().project());
		places = project.stream().flatMap(found -> found.municipality().stream())
				.flatMap(city -> Stream.concat(Stream.of((Territory) city), city.getAreas().stream())).toList();
		templates = material.map(Material::templates).orElseGet(DocumentTemplates::builtIn);
		wanted = selected.flatMap(Material::place);
		proposed = project.map(found -> found.folder().resolveSibling(Messages.folderName))
				.orElseGet(() -> Path.of(System.getProperty("user.home")).resolve(Messages.folderName));
		setDescription(Messages.pageMessage);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).spacing(10, 8).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.place);
		place = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		List<String> labels = new ArrayList<>(List.of(Messages.noPlace));
		places.forEach(each -> labels.add(ElementLabels.of(each)));
		place.setItems(labels.toArray(String[]::new));
		place.select(wanted.map(places::indexOf).orElse(-1) + 1);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(place);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.forms);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		forms = CheckboxTableViewer.newCheckList(page, SWT.BORDER | SWT.FULL_SELECTION);
		forms.setContentProvider(ArrayContentProvider.getInstance());
		forms.setLabelProvider(LabelProvider.createTextProvider(form -> ((DocumentTemplate) form).label()));
		forms.setInput(templates);
		forms.setAllChecked(true);
		forms.addCheckStateListener(event -> complete());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(forms.getTable());
		new Label(page, SWT.NONE);
		addButtons(page);
		new Label(page, SWT.NONE);
		exercise = new Button(page, SWT.CHECK | SWT.WRAP);
		exercise.setText(Messages.exercise);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(exercise);
		folder = new FolderField(page, Messages.folder, proposed, this::complete);
		place.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> complete()));
		setControl(page);
		complete();
	}

	private void addButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		button(buttons, Messages.all, true);
		button(buttons, Messages.none, false);
	}

	private void button(Composite parent, String label, boolean isChecking) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			forms.setAllChecked(isChecking);
			complete();
		}));
	}

	private void complete() {
		boolean isPlace = place.getSelectionIndex() > 0;
		exercise.setEnabled(isPlace);
		boolean isFolder = folder == null || folder.folder().isPresent();
		boolean isForm = forms.getCheckedElements().length > 0;
		setMessage(isPlace ? Messages.pageMessage : Messages.blankMessage);
		setErrorMessage(!isForm ? Messages.noForm : !isFolder ? Messages.noFolder : null);
		setPageComplete(isForm && isFolder);
	}

	/** What goes into the pack. */
	TemplatePack.Choice choice() {
		int index = place.getSelectionIndex();
		List<DocumentTemplate> chosen = Arrays.stream(forms.getCheckedElements()).map(DocumentTemplate.class::cast).toList();
		return new TemplatePack.Choice(chosen, index > 0 ? Optional.of(places.get(index - 1)) : Optional.empty(),
				index > 0 && exercise.getSelection());
	}

	/** Where the pack goes. */
	Path folder() {
		return folder.folder().orElseThrow();
	}
}
