package jp.tsunagi.diagram.ui.internal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** What is wrong with the elements of a diagram. */
public final class ElementFindings implements SessionListener {

	private final Runnable changed;

	private Map<String, List<Finding>> byElement = new HashMap<>();

	/** Follows the check of the project; {@code changed} is run after each. */
	public ElementFindings(Runnable changed) {
		this.changed = changed;
		group();
		ProjectSession.get().addListener(this);
		DiagramSessions.get().rules().addListener(changed);
	}

	/** Follows no more. */
	public void dispose() {
		ProjectSession.get().removeListener(this);
		DiagramSessions.get().rules().removeListener(changed);
	}

	/** What is wrong with the element of the model that {@code element} shows. */
	public List<Finding> of(ViewElement element) {
		EObject target = element.target();
		return Optional.ofNullable(EcoreUtil.getID(target)).map(id -> byElement.getOrDefault(id, List.of()))
				.orElseGet(() -> DiagramSessions.get().rules().of(target));
	}

	/** The worst of that, if it is worth a mark. */
	public Optional<Severity> severity(ViewElement element) {
		return of(element).stream().map(Finding::severity).filter(severity -> severity != Severity.INFO).min(Comparator.naturalOrder());
	}

	/** What is wrong with it, a line for each. */
	public String text(ViewElement element) {
		return of(element).stream().map(Finding::message).distinct().collect(Collectors.joining("\n"));
	}

	@Override
	public void findingsChanged() {
		group();
		changed.run();
	}

	private void group() {
		Map<String, List<Finding>> found = new HashMap<>();
		ProjectSession.get().findings().forEach(finding -> finding.elementId()
				.ifPresent(id -> found.computeIfAbsent(id, key -> new ArrayList<>()).add(finding)));
		byElement = found;
	}
}
