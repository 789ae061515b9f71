package jp.tsunagi.review.ui.internal.escalation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.view.Columns;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.escalation.EscalationProposal;
import jp.tsunagi.review.escalation.EscalationProposals;
import jp.tsunagi.review.ui.internal.view.ChecklistDialog;

/** Lets the user choose which of the issues that reviews could not solve go to the council above. */
final class ProposalsDialog extends ChecklistDialog<EscalationProposal> {

	private static final int TITLE_WEIGHT = 34;

	private static final int WHY_WEIGHT = 30;

	private static final int PLACE_WEIGHT = 18;

	ProposalsDialog(Shell parent, List<EscalationProposal> proposals) {
		super(parent, EscalationProposal.class, proposals);
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

	@Override
	protected Texts texts() {
		return new Texts(Messages.propose, Messages.proposeTitle, Messages.proposeMessage, Messages.raise, Messages.cancel);
	}

	@Override
	protected void addColumns(Columns columns) {
		columns.add(Messages.issue, TITLE_WEIGHT, EscalationProposal.class, EscalationProposal::title)
				.add(Messages.why, WHY_WEIGHT, EscalationProposal.class, ProposalsDialog::why)
				.add(Messages.area, PLACE_WEIGHT, EscalationProposal.class, proposal -> ElementLabels.of(proposal.area()))
				.add(Messages.raiseTo, PLACE_WEIGHT, EscalationProposal.class,
						proposal -> proposal.to().map(ElementLabels::of).orElse(Messages.noCouncil));
	}

	private static String why(EscalationProposal proposal) {
		return Messages.bind(Messages.whyOf, proposal.why().text(), proposal.review().getHalf().label(CalendarStyle.ofLanguage()));
	}
}
