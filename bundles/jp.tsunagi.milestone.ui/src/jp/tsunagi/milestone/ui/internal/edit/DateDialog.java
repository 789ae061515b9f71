package jp.tsunagi.milestone.ui.internal.edit;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** Asks for a name, a date as vague as people know it, or a reason: only for what is needed. */
class DateDialog extends TitleAreaDialog {

	private static final int WIDTH = 520;

	private static final int REASON_HEIGHT = 62;

	/**
	 * What the dialog says.
	 *
	 * @param title what is done
	 * @param message what it is done with
	 * @param ok on the button that does it
	 * @param name before the field for a name; empty for no such field
	 * @param date before the field for the date
	 * @param isDateNeeded whether it cannot be done without a date
	 * @param reason before the field for a reason or a note; empty for no such field
	 */
	record Texts(String title, String message, String ok, Optional<String> name, String date, boolean isDateNeeded,
			Optional<String> reason) {
	}

	private final Texts texts;

	private final PlanCalendar calendar;

	private final String proposed;

	private Optional<Text> name = Optional.empty();

	private Text date;

	private Label meaning;

	private Optional<Text> reason = Optional.empty();

	private String chosenName = "";

	private Optional<FuzzyDate> chosenDate = Optional.empty();

	private Optional<String> chosenReason = Optional.empty();

	/**
	 * A dialog.
	 *
	 * @param calendar what vague dates mean
	 * @param proposed the date that stands there at first, as it is written; empty for none
	 */
	DateDialog(Shell shell, Texts texts, PlanCalendar calendar, String proposed) {
		super(shell);
		this.texts = texts;
		this.calendar = calendar;
		this.proposed = proposed;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** The name that was typed. */
	final String name() {
		return chosenName;
	}

	/** The date that was typed; empty if none was. */
	final Optional<FuzzyDate> date() {
		return chosenDate;
	}

	/** The reason that was typed; empty if none was. */
	final Optional<String> reason() {
		return chosenReason;
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(texts.title());
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(texts.title());
		setMessage(texts.message());
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 6).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(fields);
		createFirst(fields);
		name = texts.name().map(label -> field(fields, label, SWT.BORDER));
		date = field(fields, texts.date(), SWT.BORDER);
		date.setText(proposed);
		date.selectAll();
		date.setMessage(Messages.dateHint);
		new Label(fields, SWT.NONE);
		meaning = new Label(fields, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(meaning);
		reason = texts.reason().map(label -> reasonField(fields, label));
		createLast(fields);
		name.ifPresent(text -> text.addModifyListener(event -> update()));
		date.addModifyListener(event -> update());
		name.or(() -> reason).filter(field -> !proposed.isEmpty() || name.isPresent()).orElse(date).setFocus();
		return area;
	}

	/** Creates what is asked before all else, in two columns. */
	void createFirst(Composite fields) {
		// nothing else is asked
	}

	/** Creates what is asked in the end, in two columns. */
	void createLast(Composite fields) {
		// nothing else is asked
	}

	/** Creates what stands before a field. */
	static void label(Composite parent, String label) {
		Label before = new Label(parent, SWT.NONE);
		before.setText(label);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(before);
	}

	private static Text field(Composite parent, String label, int style) {
		label(parent, label);
		Text text = new Text(parent, style);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	/** Tab leaves it, Ctrl+Enter is as good as the button. */
	private Text reasonField(Composite fields, String label) {
		Text text = field(fields, label, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, REASON_HEIGHT).applyTo(text);
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.character == SWT.CR && event.stateMask == SWT.MOD1 && getButton(IDialogConstants.OK_ID).isEnabled()) {
				okPressed();
			}
		}));
		return text;
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, texts.ok(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		update();
	}

	private void update() {
		String written = date.getText().strip();
		String refused = "";
		String understood = "";
		try {
			understood = written.isEmpty() ? "" : meaning(FuzzyDate.parse(written));
		} catch (FuzzyDateFormatException unknown) {
			refused = unknown.getMessage(Locale.getDefault());
		}
		meaning.setText(understood);
		setErrorMessage(refused.isEmpty() ? null : refused);
		boolean isNamed = name.filter(text -> text.getText().isBlank()).isEmpty();
		boolean isDated = !written.isEmpty() || !texts.isDateNeeded();
		getButton(IDialogConstants.OK_ID).setEnabled(refused.isEmpty() && isNamed && isDated);
	}

	/** The days of a vague date. */
	private String meaning(FuzzyDate understood) {
		Window days = Window.of(understood, calendar);
		String first = FuzzyDate.of(days.first()).format(CalendarStyle.ofLanguage());
		String last = FuzzyDate.of(days.last()).format(CalendarStyle.ofLanguage());
		return days.days() == 1 ? first.equals(date.getText().strip()) ? "" : first : Messages.bind(Messages.between, first, last);
	}

	@Override
	protected void okPressed() {
		chosenName = name.map(Text::getText).orElse("").strip();
		chosenDate = FuzzyDate.tryParse(date.getText().strip());
		chosenReason = reason.map(Text::getText).map(words -> words.strip().replaceAll("\\s*\\R\\s*", " "))
				.filter(words -> !words.isEmpty());
		super.okPressed();
	}
}
