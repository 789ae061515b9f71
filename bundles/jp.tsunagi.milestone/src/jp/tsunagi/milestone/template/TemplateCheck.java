package jp.tsunagi.milestone.template;

import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.ProjectCheck;
import jp.tsunagi.plan.project.PlanLibrary;

/** Checks a project's own templates of milestones. */
public final class TemplateCheck implements ProjectCheck {

	@Override
	public List<Finding> findings(Project project, Clock clock, IProgressMonitor monitor) {
		if (MilestoneTemplates.ownFiles(project).isEmpty()) {
			return List.of();
		}
		PlanLibrary plans = PlanLibrary.open(project, clock, monitor);
		return MilestoneTemplates.of(project, plans.text(MilestoneTemplates.FOLDER + PlanLibrary.SUFFIX)).findings();
	}
}
