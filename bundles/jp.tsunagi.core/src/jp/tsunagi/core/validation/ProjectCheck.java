package jp.tsunagi.core.validation;

import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;

/**
 * Says what is wrong in the files of a project that hold no model, such as plans. Contributed to {@value #EXTENSION_POINT};
 * needs a public constructor without parameters.
 */
public interface ProjectCheck {

	/** Where checks are contributed. */
	String EXTENSION_POINT = "jp.tsunagi.core.projectChecks";

	/**
	 * What is wrong on the day of {@code clock}, in any order.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	List<Finding> findings(Project project, Clock clock, IProgressMonitor monitor);
}
