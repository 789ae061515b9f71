package jp.tsunagi.diagram.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.ProjectCheck;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.Specifications;

/** Checks the layouts of a project as they are on disk. */
public final class LayoutCheck implements ProjectCheck {

	private record Diagram(DiagramState.Identity identity, Optional<String> name) {
	}

	@Override
	public List<Finding> findings(Project project, Clock clock, IProgressMonitor monitor) {
		List<String> files = project.files(LayoutFile.SUFFIX);
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		List<Finding> findings = new ArrayList<>();
		Map<Diagram, List<String>> same = new LinkedHashMap<>();
		for (String file : files) {
			progress.split(1).subTask(file);
			StoredLayout layout = LayoutFile.at(project.folder().resolve(file)).read();
			findings.addAll(layout.findings());
			layout.state().flatMap(state -> lost(state.identity(), project))
					.ifPresent(message -> findings.add(Finding.ofFile("layout.lost", Severity.WARNING, message, Source.of(file))));
			layout.state().ifPresent(state -> same.computeIfAbsent(new Diagram(state.identity(), state.name()),
					diagram -> new ArrayList<>()).add(file));
		}
		same.forEach((diagram, twins) -> findings.addAll(unused(LayoutFile.usual(diagram.identity(), diagram.name()), twins)));
		return findings;
	}

	/** Of several layouts of one diagram, the one with its usual name is used, else the first. */
	private static List<Finding> unused(String usual, List<String> twins) {
		String used = twins.contains(usual) ? usual : twins.getFirst();
		return twins.stream().filter(file -> !file.equals(used)).map(file -> Finding.ofFile("layout.twice", Severity.WARNING,
				Messages.bind(Messages.sameDiagram, used), Source.of(file))).toList();
	}

	/** Why the diagram is nowhere to be seen. */
	private static Optional<String> lost(DiagramState.Identity identity, Project project) {
		Optional<DiagramSpecification> diagram = Specifications.diagrams()
				.filter(candidate -> candidate.name().equals(identity.description())).findFirst();
		if (diagram.isEmpty()) {
			return Optional.of(Messages.bind(Messages.foreignDiagram, identity.description()));
		}
		boolean inModel = diagram.get().domainClass().eClass().filter(type -> isOfModel(type, project)).isPresent();
		Optional<EObject> root = project.index().find(identity.root()).map(found -> found);
		return !inModel || root.filter(diagram.get().domainClass()::accepts).isPresent() ? Optional.empty()
				: Optional.of(Messages.bind(Messages.foreignRoot, identity.root()));
	}

	/** The elements of plans are not asked for: reading all plans only for that would take long. */
	private static boolean isOfModel(EClass type, Project project) {
		return project.roots().stream().anyMatch(root -> root.eClass().getEPackage() == type.getEPackage());
	}
}
