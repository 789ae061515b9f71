package jp.tsunagi.core.validation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;

/** One check of one project: shows every element, once, to the rules of its class. */
public final class CheckRun {

	private static final String ORPHAN = "file.orphan";

	private final Project project;

	private final LocalDate today;

	private final List<Finding> findings = new ArrayList<>();

	private final Map<EClass, List<ContributedRule>> rulesByClass = new HashMap<>();

	private final Set<ContributedRule> broken = new HashSet<>();

	private List<ContributedRule> rules = List.of();

	/** Prepares the check of {@code project} on the day of {@code clock}. */
	public CheckRun(Project project, Clock clock) {
		this.project = project;
		this.today = LocalDate.now(clock);
	}

	/**
	 * What could not be read and what the rules find, by file and line.
	 *
	 * @throws OperationCanceledException if the monitor says so
	 */
	public List<Finding> findings(IProgressMonitor monitor) {
		rules = ContributedRule.all(findings::add);
		CheckedModel model = new CheckedModel(project);
		Map<ContributedRule, RuleContext> contexts = new HashMap<>();
		rules.forEach(rule -> contexts.put(rule, new RuleContext(model, today, rule, findings::add)));
		SubMonitor progress = SubMonitor.convert(monitor, Messages.checking, model.elements().size());
		for (EObject element : model.elements()) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			for (ContributedRule rule : rulesByClass.computeIfAbsent(element.eClass(), this::rulesFor)) {
				check(element, rule, contexts.get(rule));
			}
			progress.worked(1);
		}
		return Stream.concat(loadFindings(model), findings.stream()).sorted(Finding.BY_SOURCE).toList();
	}

	private List<ContributedRule> rulesFor(EClass type) {
		return rules.stream().filter(rule -> rule.isAbout(type)).toList();
	}

	private void check(EObject element, ContributedRule rule, RuleContext context) {
		if (broken.contains(rule)) {
			return;
		}
		try {
			rule.check(element, context);
		} catch (OperationCanceledException canceled) {
			throw canceled;
		} catch (RuntimeException | LinkageError failure) {
			broken.add(rule);
			ILog.of(CheckRun.class).error("Validation rule " + rule.id() + " fails", failure);
			findings.add(ContributedRule.brokenFinding(rule.id(), failure));
		}
	}

	/** Of files that nothing refers to the rules know more: whether it is still so, and how to mend it. */
	private Stream<Finding> loadFindings(CheckedModel model) {
		return project.loadFindings().stream().filter(finding -> !model.isComplete() || !ORPHAN.equals(finding.rule()));
	}
}
