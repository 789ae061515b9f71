package jp.tsunagi.diagram.ui.internal.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.validation.DiagramValidation;
import jp.tsunagi.diagram.validation.DiagramValidation.Fix;
import jp.tsunagi.diagram.validation.RuleFinding;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/**
 * What the rules of the specification find in the diagrams that are open, once each. It is among the session's findings, but for
 * elements that cannot be named there, such as parts of plans. Used in the UI thread; the rules are evaluated in the background.
 */
public final class RuleFindings implements SessionListener {

	private static final long DELAY_MILLIS = 300;

	/** Under which name the session keeps them. */
	private static final String ORIGIN = "*.odesign";

	private final ProjectSession session = ProjectSession.get();

	private final Display display = Display.getCurrent();

	private final Job job = new Job(Messages.checking) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return check(monitor);
		}
	};

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private volatile List<OpenDiagram> diagrams = List.of();

	private Map<Place, Finding> found = Map.of();

	/** No finding is told twice of one. */
	private record Place(String rule, EObject target, String message) {
	}

	/** Nothing is found yet. */
	public RuleFindings() {
		job.setSystem(true);
		session.addListener(this);
	}

	/** Checks {@code open} soon, and no others. */
	public void check(Collection<OpenDiagram> open) {
		diagrams = List.copyOf(open);
		if (!diagrams.isEmpty() || !found.isEmpty()) {
			job.schedule(DELAY_MILLIS);
		}
	}

	/** Runs {@code listener} when something else is found. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Runs {@code listener} no more. */
	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** What was found of {@code target}, an element that the findings of the session cannot name. */
	List<Finding> of(EObject target) {
		return found.entrySet().stream().filter(entry -> entry.getKey().target() == target).map(Map.Entry::getValue).toList();
	}

	private IStatus check(IProgressMonitor monitor) {
		try {
			Map<Place, Finding> now = session.ask(this::validate, monitor);
			display.asyncExec(() -> show(now));
			return Status.OK_STATUS;
		} catch (OperationCanceledException overtaken) {
			return Status.CANCEL_STATUS;
		}
	}

	private Map<Place, Finding> validate() {
		Map<Place, Finding> now = new LinkedHashMap<>();
		diagrams.forEach(diagram -> diagram.validation().validate().forEach(finding -> now.putIfAbsent(
				new Place(finding.rule().basics().name(), finding.target(), finding.message()), finding(finding, diagram.validation()))));
		return now;
	}

	private Finding finding(RuleFinding finding, DiagramValidation validation) {
		List<Fix> fixes = validation.fixes(finding);
		return new Finding(finding.rule().basics().name(), severity(finding), finding.message(), source(finding.target()),
				Optional.ofNullable(EcoreUtil.getID(finding.target())), Optional.empty(), IntStream.range(0, fixes.size())
						// a command is good for one use
						.mapToObj(index -> new QuickFix(fixes.get(index).label(), domain -> validation.fixes(finding).get(index).command()))
						.toList());
	}

	private Source source(EObject target) {
		Optional<Project> project = session.project().filter(open -> target.eResource() != null
				&& target.eResource().getResourceSet() == open.resourceSet());
		return project.map(open -> open.sourceOf(target))
				.orElseGet(() -> Source.of(target.eResource() == null ? "" : target.eResource().getURI().lastSegment()));
	}

	private static Severity severity(RuleFinding finding) {
		return switch (finding.level()) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case INFO -> Severity.INFO;
		};
	}

	private void show(Map<Place, Finding> now) {
		// the same findings with other fixes are no news
		if (!now.keySet().equals(found.keySet())) {
			found = now;
			session.report(ORIGIN, now.values().stream().filter(finding -> finding.elementId().isPresent()).toList());
			listeners.forEach(Runnable::run);
		}
	}

	@Override
	public void projectChanged() {
		found = Map.of();
	}
}
