package jp.tsunagi.milestone.ui.internal.template;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.milestone.template.MilestoneTemplate;
import jp.tsunagi.milestone.template.MilestoneTemplates;
import jp.tsunagi.milestone.template.TemplateException;
import jp.tsunagi.milestone.ui.internal.edit.PartKey;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.workbench.session.ProjectSession;

/** Which template, from when on, and into which plan, goal or action; with what comes of it. */
final class TemplatePage extends WizardPage {

	private static final int LINES = 14;

	private static final int WIDTH = 500;

	private static final int PREVIEW_MARGIN = 8;

	/** In characters; further in than any line begins, so that what goes on is no line of its own. */
	private static final int WRAP_INDENT = 9;

	private final MilestoneTemplates templates;

	private final List<Undertaking> targets;

	private final Optional<Undertaking> wanted;

	private Combo template;

	private Label description;

	private Text start;

	private Combo target;

	private StyledText preview;

	TemplatePage(MilestoneTemplates templates, List<Undertaking> targets, Optional<Undertaking> wanted) {
		super("template");
		this.templates = templates;
		this.targets = targets;
		this.wanted = wanted;
		setTitle(Messages.title);
		setDescription(Messages.description);
	}

	/** All that milestones can be put into. */
	static List<Undertaking> targets(PlanReading reading) {
		return reading.library().plans().stream().flatMap(plan -> Stream.concat(Stream.of(plan),
				EcoreUtil2.eAllOfType(plan, Undertaking.class).stream()).distinct()).map(Undertaking.class::cast).toList();
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(fields);
		template = combo(fields, Messages.template, templates.all().stream().map(MilestoneTemplate::name).toList(), 0);
		new Label(fields, SWT.NONE);
		description = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, highestDescription()).applyTo(description);
		new Label(fields, SWT.NONE).setText(Messages.start);
		start = new Text(fields, SWT.BORDER);
		LocalDate today = LocalDate.now(ProjectSession.get().clock());
		start.setText(FuzzyDate.ofMonth(YearMonth.from(today).plusMonths(1)).format(CalendarStyle.ofLanguage()));
		start.setToolTipText(Messages.startTooltip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(start);
		target = combo(fields, Messages.target, targets.stream().map(TemplatePage::path).toList(), wantedIndex());
		Label label = new Label(fields, SWT.NONE);
		label.setText(Messages.preview);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		preview = new StyledText(fields, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		preview.setFont(JFaceResources.getTextFont());
		preview.setMargins(PREVIEW_MARGIN, PREVIEW_MARGIN, PREVIEW_MARGIN, PREVIEW_MARGIN);
		preview.setWrapIndent(convertWidthInCharsToPixels(WRAP_INDENT));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, preview.getLineHeight() * LINES).applyTo(preview);
		template.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
		start.addModifyListener(event -> update());
		setControl(fields);
		update();
		if (!templates.findings().isEmpty()) {
			setMessage(templates.findings().stream().map(Finding::message).findFirst().orElse(""), WARNING);
		}
	}

	/** So high that each of the descriptions can be read. */
	private int highestDescription() {
		return templates.all().stream().mapToInt(each -> {
			description.setText(each.description());
			return description.computeSize(WIDTH, SWT.DEFAULT).y;
		}).max().orElse(SWT.DEFAULT);
	}

	private static Combo combo(Composite parent, String label, List<String> items, int selected) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(selected);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private int wantedIndex() {
		List<PartKey> keys = targets.stream().map(PartKey::of).toList();
		return wanted.flatMap(part -> PartKey.of(part).among(keys)).map(keys::indexOf).orElse(0);
	}

	/** The name, behind those of what it is in. */
	private static String path(Undertaking part) {
		List<String> names = Stream.iterate((EObject) part, NamedElement.class::isInstance, EObject::eContainer)
				.map(each -> ((NamedElement) each).getName()).filter(name -> name != null).toList();
		return String.join(" › ", names.reversed());
	}

	MilestoneTemplate template() {
		return templates.all().get(template.getSelectionIndex());
	}

	Undertaking target() {
		return targets.get(target.getSelectionIndex());
	}

	/** When it starts; empty as long as that is no day or month. */
	Optional<FuzzyDate> start() {
		return FuzzyDate.tryParse(start.getText().strip()).filter(MilestoneTemplate::isStart);
	}

	private void update() {
		description.setText(template().description());
		String message = start().isEmpty() ? Messages.noStart : "";
		String text = "";
		if (start().isPresent()) {
			try {
				text = template().preview(start().get());
			} catch (TemplateException unusable) {
				message = unusable.getMessage();
			}
		}
		preview.setText(text);
		setErrorMessage(message.isEmpty() ? null : message);
		setPageComplete(message.isEmpty());
	}
}
