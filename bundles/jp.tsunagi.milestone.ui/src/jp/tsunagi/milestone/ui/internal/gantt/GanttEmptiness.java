package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.Optional;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.ui.internal.gantt.GanttNotice.Notice;
import jp.tsunagi.plan.ui.view.NewPlan;

/** Why the chart has nothing to show. */
enum GanttEmptiness {

	NO_PROJECT,
	READING,
	NO_PLAN,
	NO_MILESTONE,
	/** There are some that somebody does not want to look at. */
	HIDDEN;

	/** Tells so, and leads to what can be done about it. */
	Notice notice(GanttPane pane) {
		return switch (this) {
			case NO_PROJECT -> only(Messages.noProject);
			case READING -> only(Messages.reading);
			case NO_PLAN -> new Notice(Severity.INFO, Messages.noPlan, Optional.of(NewPlan.label()), pane::newPlan);
			case NO_MILESTONE -> new Notice(Severity.INFO, Messages.noMilestone, Optional.of(Messages.template),
					() -> pane.insertTemplate(Optional.empty()));
			case HIDDEN -> only(Messages.bind(Messages.hidden, pane.gantt().rows().map(GanttRows::hidden).orElse(0)));
		};
	}

	private static Notice only(String text) {
		return new Notice(Severity.INFO, text, Optional.empty(), () -> { });
	}
}
