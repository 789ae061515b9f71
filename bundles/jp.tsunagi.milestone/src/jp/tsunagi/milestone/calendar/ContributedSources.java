package jp.tsunagi.milestone.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;

/** What plug-ins contribute to the calendar. */
final class ContributedSources {

	private ContributedSources() {
	}

	static Stream<CalendarEntry> entries(Project project, Collection<Plan> plans, LocalDate today) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(CalendarSource.EXTENSION_POINT))
				.flatMap(ContributedSources::source).flatMap(source -> source.entries(project, plans, today));
	}

	private static Stream<CalendarSource> source(IConfigurationElement element) {
		try {
			return Stream.of((CalendarSource) element.createExecutableExtension("class"));
		} catch (CoreException unusable) {
			// the rest of the calendar is there all the same
			ILog.of(ContributedSources.class).error(element.getContributor().getName(), unusable);
			return Stream.empty();
		}
	}
}
