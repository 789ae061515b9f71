package jp.tsunagi.core.validation;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.internal.CheckRun;
import jp.tsunagi.core.validation.internal.ContributedChecks;

/** Holds a project against every contributed rule. */
public final class Check {

	private Check() {
	}

	/**
	 * All that is wrong in the files of {@code project}, by file and line: in those of the model, as it is in memory, and on
	 * disk in those that other plug-ins {@linkplain ProjectCheck check}.
	 *
	 * @param clock says what day it is
	 * @param monitor may cancel between two elements
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public static List<Finding> run(Project project, Clock clock, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		return Stream.concat(ofModel(project, clock, progress.split(1)).stream(),
				ContributedChecks.findings(project, clock, progress.split(1))).sorted(Finding.BY_SOURCE).toList();
	}

	/**
	 * What could not be read of the model and what the rules find in it, by file and line. The time it takes grows with the number of
	 * elements.
	 *
	 * @param clock says what day it is
	 * @param monitor may cancel between two elements
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public static List<Finding> ofModel(Project project, Clock clock, IProgressMonitor monitor) {
		return new CheckRun(project, clock).findings(monitor);
	}
}
