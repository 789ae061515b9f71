package jp.tsunagi.workbench.internal.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;

/** The worst finding at or below each node of the explorer. */
final class FindingMarks {

	private final ExplorerTree tree;

	private Map<Object, Severity> worst = Map.of();

	FindingMarks(ExplorerTree tree) {
		this.tree = tree;
	}

	/** The worst finding at or below {@code node}. */
	Optional<Severity> of(Object node) {
		return Optional.ofNullable(worst.get(node));
	}

	/** Takes over {@code findings} and returns the nodes that look different now. */
	Set<Object> update(Optional<Project> project, List<Finding> findings) {
		Map<Object, Severity> former = worst;
		worst = project.map(open -> collect(open, findings)).orElse(Map.of());
		Set<Object> changed = new HashSet<>();
		former.forEach((node, severity) -> {
			if (worst.get(node) != severity) {
				changed.add(node);
			}
		});
		worst.keySet().stream().filter(node -> !former.containsKey(node)).forEach(changed::add);
		return changed;
	}

	private Map<Object, Severity> collect(Project project, List<Finding> findings) {
		Map<Object, Severity> marks = new HashMap<>();
		for (Finding finding : findings) {
			if (finding.severity() != Severity.INFO) {
				target(project, finding).ifPresent(element -> mark(element, finding.severity(), marks));
			}
		}
		return marks;
	}

	private static Optional<EObject> target(Project project, Finding finding) {
		Optional<EObject> element = finding.elementId().flatMap(project.index()::find).map(EObject.class::cast);
		return element.isPresent() ? element : project.resourceOf(finding.source().file())
				.filter(file -> !file.getContents().isEmpty()).map(file -> file.getContents().getFirst());
	}

	private void mark(EObject element, Severity severity, Map<Object, Severity> marks) {
		Object node = element;
		while (node != null) {
			Severity known = marks.get(node);
			if (known != null && known.compareTo(severity) <= 0) {
				return;
			}
			marks.put(node, severity);
			node = tree.getParent(node);
		}
	}
}
