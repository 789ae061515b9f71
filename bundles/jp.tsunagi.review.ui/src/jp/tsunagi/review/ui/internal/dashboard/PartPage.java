package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.language.values.DecisionWord;

/** One part of a plan: what was planned and what happened to read, beside how it came out and what comes next to write. */
public final class PartPage {

	/** From this width on, what is written stands beside what is read. */
	private static final int TWO_COLUMNS = 720;

	private final Dashboard dashboard;

	private final ScrolledForm scrolled;

	private final Label title;

	private final Composite blocks;

	private final PlanBlock plan;

	private final EvidenceBlock evidence;

	private final CheckBlock check;

	private final NotesBlock notes;

	private final Section checkSection;

	/** What is said of how it came out. */
	private final Composite found;

	private final Section actSection;

	private final Section notesSection;

	private final ChoiceField evaluation;

	private final ReviewField mergedInto;

	private final ReviewFields fields = new ReviewFields();

	PartPage(Dashboard dashboard, Composite parent) {
		this.dashboard = dashboard;
		scrolled = dashboard.toolkit().createScrolledForm(parent);
		Composite body = scrolled.getBody();
		GridLayoutFactory.fillDefaults().margins(14, 8).spacing(0, 8).applyTo(body);
		title = dashboard.toolkit().createLabel(body, "", SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(title);
		blocks = dashboard.toolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(14, 12).applyTo(blocks);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(blocks);
		Composite read = column();
		Composite written = column();
		plan = new PlanBlock(dashboard, block(read, Messages.blockPlan, 1));
		evidence = new EvidenceBlock(dashboard, block(read, Messages.blockDo, 1));
		Composite checked = block(written, Messages.blockCheck, 2);
		checkSection = (Section) checked.getParent();
		check = new CheckBlock(dashboard, checked);
		found = dashboard.toolkit().createComposite(checked);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(found);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(found);
		evaluation = choice(found, Literals.REVIEW_ENTRY__EVALUATION, Messages.evaluation, content -> content.reading().project()
				.vocabulary().terms(TermList.EVALUATION).stream()
				.map(term -> new ChoiceField.Choice(term.id(), Messages.bind(Messages.grade, term.id(), term.label()))).toList());
		text(found, Literals.REVIEW_ENTRY__RESULT, Messages.result, new PlainFormat(Literals.REVIEW_ENTRY__RESULT), true);
		text(found, Literals.REVIEW_ENTRY__LEARNING, Messages.learning, new PlainFormat(Literals.REVIEW_ENTRY__LEARNING), true);
		Composite acted = block(written, Messages.blockAct, 2);
		actSection = (Section) acted.getParent();
		choice(acted, Literals.REVIEW_ENTRY__DECISION, Messages.decision, content -> DecisionWord.ALL.stream()
				.map(word -> new ChoiceField.Choice(word.decision(), label(word))).toList());
		mergedInto = choice(acted, Literals.REVIEW_ENTRY__MERGED_INTO, Messages.mergedInto,
				content -> EcoreUtil2.eAllOfType(content.plan(), Action.class).stream()
						.map(action -> new ChoiceField.Choice(action, ReviewContent.nameOf(action))).toList());
		text(acted, Literals.REVIEW_ENTRY__NEXT, Messages.nextStep, new PlainFormat(Literals.REVIEW_ENTRY__NEXT), true);
		text(acted, Literals.REVIEW_ENTRY__OWNERS, Messages.who, new NamesFormat(Literals.REVIEW_ENTRY__OWNERS), false);
		text(acted, Literals.REVIEW_ENTRY__DUE, Messages.due, DateFormat.due(), false);
		text(acted, Literals.REVIEW_ENTRY__COMMUNITY_ISSUES, Messages.communityIssues,
				new NamesFormat(Literals.REVIEW_ENTRY__COMMUNITY_ISSUES), false);
		Composite noted = block(written, Messages.blockNotes, 1);
		notes = new NotesBlock(dashboard, noted);
		notesSection = (Section) noted.getParent();
		scrolled.addControlListener(ControlListener.controlResizedAdapter(event -> adaptToWidth()));
	}

	/** What a decision is called; empty if there is none. */
	static String label(Decision decision) {
		return DecisionWord.ALL.stream().filter(word -> word.decision() == decision).map(PartPage::label).findFirst().orElse("");
	}

	private static String label(DecisionWord word) {
		return Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? word.words().getLast() : word.words().getFirst();
	}

	private Composite column() {
		Composite column = dashboard.toolkit().createComposite(blocks);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		return column;
	}

	private Composite block(Composite column, String name, int columns) {
		Section section = dashboard.toolkit().createSection(column, ExpandableComposite.TITLE_BAR);
		section.setText(name);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(section);
		Composite content = dashboard.toolkit().createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(2, 6).spacing(8, 8).applyTo(content);
		section.setClient(content);
		return content;
	}

	private ChoiceField choice(Composite grid, EStructuralFeature feature, String label, ChoiceField.Choices choices) {
		ChoiceField field = new ChoiceField(dashboard, feature, label, choices);
		field.create(grid);
		return fields.add(field);
	}

	private void text(Composite grid, EStructuralFeature feature, String label, FieldFormat format, boolean multi) {
		fields.add(new TextField(dashboard, feature, label, format, multi)).create(grid);
	}

	private void adaptToWidth() {
		int columns = scrolled.getClientArea().width < TWO_COLUMNS ? 1 : 2;
		GridLayout layout = (GridLayout) blocks.getLayout();
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			dashboard.reflow();
		}
	}

	/** Shows {@code row}; nothing can be changed if {@code editable} is not true. */
	void show(ReviewContent content, PartRow row, boolean editable) {
		title.setText(row.part().map(ReviewContent::nameOf).orElse(Messages.wholePlan));
		plan.show(content, row);
		evidence.show(content, row);
		check.show(content, row);
		notes.show(content);
		// nobody types where it would be lost
		boolean canHold = content.review().isPresent() && row.isReviewable();
		fields.show(content, row, canHold && editable && content.isEditable());
		mergedInto.setVisible(row.entry()
				.filter(entry -> entry.getDecision() == Decision.MERGE || entry.getMergedInto() != null).isPresent());
		setVisible(checkSection, canHold || !check.isEmpty());
		setVisible(found, canHold);
		setVisible(actSection, canHold);
		setVisible(notesSection, canHold && row.part().isEmpty());
	}

	private void setVisible(Composite block, boolean visible) {
		if (block.getVisible() != visible) {
			((GridData) block.getLayoutData()).exclude = !visible;
			block.setVisible(visible);
			dashboard.reflow();
		}
	}

	/** Chooses the evaluation that begins with {@code letter}. */
	void evaluate(char letter) {
		if (evaluation.control().isEnabled()) {
			evaluation.choose(letter);
		}
	}

	ReviewFields fields() {
		return fields;
	}

	/** What is recorded. */
	public List<String> evidence() {
		return evidence.texts();
	}

	/** Lays out what is shown now. */
	void layout() {
		// what was made anew within a block of the same size, too
		blocks.layout(true, true);
		scrolled.reflow(true);
	}

	Control control() {
		return scrolled;
	}
}
