package jp.tsunagi.review.ui.internal.escalation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.view.Columns;
import jp.tsunagi.plan.ui.view.PlansView;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.escalation.CouncilAgenda;
import jp.tsunagi.review.escalation.EscalationBoard;
import jp.tsunagi.review.escalation.EscalationCommands;
import jp.tsunagi.review.escalation.EscalationProposal;
import jp.tsunagi.review.escalation.EscalationRow;
import jp.tsunagi.review.ui.internal.dashboard.ReviewIcon;
import jp.tsunagi.workbench.image.ActionImages;
import jp.tsunagi.workbench.session.ProjectSession;

/** Each issue's way to the council above and the answer's way back, overdue ones first. */
public final class EscalationView extends PlansView {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.review.ui.escalations";

	private static final int STATE_WEIGHT = 16;

	private static final int ISSUE_WEIGHT = 28;

	private static final int PLACE_WEIGHT = 14;

	private static final int ANSWER_WEIGHT = 26;

	private final Action propose = action(Messages.propose, ReviewIcon.RAISE.descriptor(), this::propose);

	private final Action answer = action(Messages.answer, ActionImages.descriptor("check"), this::answer);

	private final Action discuss = action(Messages.discuss, null, () -> move(EscalationState.DISCUSSED));

	private final Action close = action(Messages.close, null, () -> move(EscalationState.CLOSED));

	private final Action copy = action(Messages.copyAgenda, ActionImages.descriptor("copy"), () -> export().copy());

	private final Action save = action(Messages.saveAgenda, ActionImages.descriptor("save"), () -> export().save());

	private TableViewer table;

	private EscalationBoard board = new EscalationBoard(List.of());

	private static Action action(String label, ImageDescriptor image, Runnable run) {
		Action action = new Action(label, image) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(label);
		return action;
	}

	@Override
	protected void createPage(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		table = Columns.in(page).add(Messages.state, STATE_WEIGHT, new StateLabels())
				.add(Messages.issue, ISSUE_WEIGHT, EscalationRow.class, row -> ElementLabels.of(row.issue()))
				.add(Messages.area, PLACE_WEIGHT, EscalationRow.class, row -> row.area().map(ElementLabels::of).orElse(""))
				.add(Messages.to, PLACE_WEIGHT, EscalationRow.class, row -> row.to().map(ElementLabels::of).orElse(""))
				.add(Messages.due, PLACE_WEIGHT, EscalationRow.class, EscalationView::due)
				.add(Messages.decision, ANSWER_WEIGHT, EscalationRow.class, EscalationView::decision).table();
		table.addOpenListener(event -> selected().ifPresent(row -> open(row.issue())));
		table.addSelectionChangedListener(event -> update());
		MenuManager menu = new MenuManager();
		List.of(answer, discuss, close).forEach(menu::add);
		menu.add(new Separator());
		List.of(propose, copy, save).forEach(menu::add);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.getTable().setMenu(menu.createContextMenu(table.getTable()));
		List.of(propose, answer, copy, save).forEach(getViewSite().getActionBars().getToolBarManager()::add);
		List.of(propose, answer, discuss, close, copy, save).forEach(getViewSite().getActionBars().getMenuManager()::add);
		update();
	}

	@Override
	protected Optional<String> show(PlanReading reading) {
		Optional<String> former = selected().map(row -> row.escalation().getId());
		Project project = ProjectSession.get().project().orElseThrow();
		board = EscalationBoard.of(project, ReviewCalendar.of(project), today(), element -> true);
		table.setInput(board.rows());
		former.flatMap(id -> board.rows().stream().filter(row -> id.equals(row.escalation().getId())).findFirst())
				.ifPresent(row -> table.setSelection(new StructuredSelection(row)));
		long late = board.rows().stream().filter(row -> row.place() == EscalationRow.Place.OVERDUE).count();
		long waiting = board.rows().stream().filter(EscalationRow::isWaiting).count();
		setContentDescription(Messages.bind(Messages.count, waiting, late));
		update();
		return board.rows().isEmpty() ? Optional.of(Messages.nothing) : Optional.empty();
	}

	private Optional<EscalationRow> selected() {
		return Optional.ofNullable((EscalationRow) table.getStructuredSelection().getFirstElement());
	}

	private void update() {
		boolean waiting = selected().filter(EscalationRow::isWaiting).isPresent();
		answer.setEnabled(waiting);
		discuss.setEnabled(selected().filter(row -> row.state() == EscalationState.RAISED).isPresent());
		close.setEnabled(selected().filter(row -> row.state() == EscalationState.ANSWERED).isPresent());
		copy.setEnabled(council().isPresent());
		save.setEnabled(council().isPresent());
	}

	/** Proposes what the reviews could not solve, and takes up what the user chooses. */
	private void propose() {
		LivePlans.get().now().ifPresent(reading -> {
			List<EscalationProposal> proposals = ProposalsDialog.proposals(reading, today());
			if (proposals.isEmpty()) {
				MessageDialog.openInformation(getSite().getShell(), Messages.propose, Messages.noProposals);
				return;
			}
			ProposalsDialog dialog = new ProposalsDialog(getSite().getShell(), proposals);
			if (dialog.open() == Window.OK) {
				dialog.chosen().forEach(this::raise);
			}
		});
	}

	private void raise(EscalationProposal proposal) {
		Project project = ProjectSession.get().project().orElseThrow();
		EditingDomain domain = ProjectSession.get().editingDomain().orElseThrow();
		Optional<Command> command = EscalationCommands.raise(domain, project, proposal, FuzzyDate.of(today()));
		command.ifPresentOrElse(ProjectSession.get()::execute, () -> MessageDialog.openError(getSite().getShell(), Messages.propose,
				Messages.bind(Messages.gone, proposal.title())));
	}

	private void answer() {
		selected().ifPresent(row -> {
			InputDialog dialog = new InputDialog(getSite().getShell(), Messages.answer,
					Messages.bind(Messages.answerPrompt, ElementLabels.of(row.issue())), "",
					text -> text.isBlank() ? Messages.answerEmpty : null);
			if (dialog.open() == Window.OK) {
				ProjectSession.get().editingDomain().ifPresent(domain -> ProjectSession.get().execute(EscalationCommands.answer(domain,
						row.escalation(), dialog.getValue().strip(), FuzzyDate.of(today()))));
			}
		});
	}

	private void move(EscalationState state) {
		selected().ifPresent(row -> ProjectSession.get().editingDomain().ifPresent(
				domain -> ProjectSession.get().execute(EscalationCommands.move(domain, row.escalation(), state))));
	}

	/** The council of the selected issue, else the one that most urgently has to meet. */
	private Optional<Council> council() {
		return selected().flatMap(EscalationRow::to)
				.or(() -> board.rows().stream().flatMap(row -> row.to().stream()).findFirst());
	}

	/** The agenda of that council, with its heading. */
	public String agenda() {
		return council().map(council -> Messages.bind(Messages.agenda, ElementLabels.of(council)) + "\n\n"
				+ CouncilAgenda.of(council, board, element -> true).text() + "\n").orElse("");
	}

	private AgendaExport export() {
		return new AgendaExport(getViewSite(), agenda());
	}

	private static String due(EscalationRow row) {
		return row.due().map(day -> FuzzyDate.of(day).format(CalendarStyle.ofLanguage())).orElse("");
	}

	private static String decision(EscalationRow row) {
		return Optional.ofNullable(row.escalation().getDecision()).orElse("");
	}

	/** What is listed: state, issue, answer. */
	public List<String> texts() {
		StateLabels state = new StateLabels();
		return board.rows().stream().map(row -> state.getText(row) + " " + ElementLabels.of(row.issue()) + " " + decision(row)).toList();
	}

	/** The table. */
	public TableViewer table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}
}
