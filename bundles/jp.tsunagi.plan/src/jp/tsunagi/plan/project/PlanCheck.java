package jp.tsunagi.plan.project;

import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.ProjectCheck;

/** Checks the plans of a project as they are on disk. */
public final class PlanCheck implements ProjectCheck {

	@Override
	public List<Finding> findings(Project project, Clock clock, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		return PlanLibrary.open(project, clock, progress.split(1)).findings(progress.split(1));
	}
}
