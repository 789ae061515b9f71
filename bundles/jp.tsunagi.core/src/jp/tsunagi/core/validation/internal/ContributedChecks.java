package jp.tsunagi.core.validation.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.ProjectCheck;

/** The checks that plug-ins contribute for their own kinds of files. */
public final class ContributedChecks {

	private ContributedChecks() {
	}

	/** What all of them find; one that cannot be made is a finding itself. */
	public static Stream<Finding> findings(Project project, Clock clock, IProgressMonitor monitor) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(ProjectCheck.EXTENSION_POINT))
				.flatMap(element -> findings(element, project, clock, monitor).stream());
	}

	private static List<Finding> findings(IConfigurationElement element, Project project, Clock clock, IProgressMonitor monitor) {
		try {
			return ((ProjectCheck) element.createExecutableExtension("class")).findings(project, clock, monitor);
		} catch (CoreException | ClassCastException failure) {
			ILog.of(ContributedChecks.class).error("Check of " + element.getContributor().getName() + " fails", failure);
			return List.of(ContributedRule.brokenFinding(element.getContributor().getName(), failure));
		}
	}
}
