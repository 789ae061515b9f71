package jp.tsunagi.diagram.ui.internal.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.workbench.session.ProjectSession;

/** Tells, with what else is wrong in the project, what is wrong in the files of its layouts. */
public final class LayoutFindings {

	private Set<String> files = Set.of();

	/** Tells it after each look at the diagrams. */
	public static void start() {
		DiagramSessions.get().addListener(new LayoutFindings()::tell);
	}

	private void tell() {
		Map<String, List<Finding>> found = DiagramSessions.get().layoutFindings().stream()
				.collect(Collectors.groupingBy(finding -> finding.source().file()));
		files.stream().filter(file -> !found.containsKey(file)).forEach(file -> ProjectSession.get().report(file, List.of()));
		found.forEach(ProjectSession.get()::report);
		files = found.keySet();
	}
}
