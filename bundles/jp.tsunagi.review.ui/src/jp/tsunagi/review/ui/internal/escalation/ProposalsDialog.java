package jp.tsunagi.review.ui.internal.escalation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.escalation.EscalationProposal;
import jp.tsunagi.review.escalation.EscalationProposals;
import jp.tsunagi.review.ui.internal.view.Columns;

/** Lets the user choose which of the issues that reviews could not solve go to the council above. */
final class ProposalsDialog extends TitleAreaDialog {

	private static final int WIDTH = 760;

	private static final int HEIGHT = 300;

	private static final int TITLE_WEIGHT = 34;

	private static final int WHY_WEIGHT = 30;

	private static final int PLACE_WEIGHT = 18;

	private final List<EscalationProposal> proposals;

	private CheckboxTableViewer table;

	private List<EscalationProposal> chosen = List.of();

	ProposalsDialog(Shell parent, List<EscalationProposal> proposals) {
		super(parent);
		this.proposals = proposals;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** What the reviews of the half-year of {@code today} and of the one before propose, each issue once. */
	static List<EscalationProposal> proposals(PlanReading reading, LocalDate today) {
		ReviewCalendar calendar = ReviewCalendar.of(reading.project());
		HalfYear now = calendar.dates().halfOf(today);
		EscalationProposals search = new EscalationProposals(reading.project(), calendar);
		Map<String, EscalationProposal> byTitle = new LinkedHashMap<>();
		Stream.of(now, now.previous()).flatMap(half -> search.of(half, reading.library().plans()).stream())
				.forEach(proposal -> byTitle.putIfAbsent(proposal.title(), proposal));
		return List.copyOf(byTitle.values());
	}

	/** What the user wants to take up. */
	List<EscalationProposal> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.propose);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.proposeTitle);
		setMessage(Messages.proposeMessage);
		Composite page = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(page);
		table = CheckboxTableViewer.newCheckList(page, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		Columns.of(table).add(Messages.issue, TITLE_WEIGHT, EscalationProposal.class, EscalationProposal::title)
				.add(Messages.why, WHY_WEIGHT, EscalationProposal.class, ProposalsDialog::why)
				.add(Messages.area, PLACE_WEIGHT, EscalationProposal.class, proposal -> ElementLabels.of(proposal.area()))
				.add(Messages.to, PLACE_WEIGHT, EscalationProposal.class,
						proposal -> proposal.to().map(ElementLabels::of).orElse(Messages.noCouncil));
		table.setInput(proposals);
		return area;
	}

	private static String why(EscalationProposal proposal) {
		return Messages.bind(Messages.whyOf, proposal.why().text(), proposal.review().getHalf().label(CalendarStyle.JAPANESE));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.raise, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		table.addCheckStateListener(event -> getButton(IDialogConstants.OK_ID).setEnabled(table.getCheckedElements().length > 0));
	}

	@Override
	protected void okPressed() {
		chosen = Stream.of(table.getCheckedElements()).map(EscalationProposal.class::cast).toList();
		super.okPressed();
	}
}
