package jp.tsunagi.core.validation;

import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;

/** Checks a project: what could not be read, and what the rules find. */
public final class Check {

	private Check() {
	}

	/** All findings by file and line. */
	public static List<Finding> run(Project project, Clock clock, IProgressMonitor monitor) {
		return project.loadFindings();
	}
}
