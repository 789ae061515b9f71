package jp.tsunagi.core.validation;

import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.internal.CheckRun;

/** Holds a project against every contributed rule. */
public final class Check {

	private Check() {
	}

	/**
	 * What could not be read and what the rules find, by file and line. The time it takes grows with the number of
	 * elements.
	 *
	 * @param clock says what day it is
	 * @param monitor may cancel between two elements
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public static List<Finding> run(Project project, Clock clock, IProgressMonitor monitor) {
		return new CheckRun(project, clock).findings(monitor);
	}
}
