package jp.tsunagi.core.validation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/**
 * A rule as a plug-in contributes it.
 *
 * @param id names it in findings
 * @param severity of its findings
 * @param message of its findings, with places for arguments
 * @param rule looks at elements
 */
record ContributedRule(String id, Severity severity, String message, ValidationRule<?> rule) {

	/** The id of the finding that a rule cannot be used. */
	static final String BROKEN = "rule.broken";

	/** Makes an instance of every contributed rule; what cannot be made becomes a finding. */
	static List<ContributedRule> all(Consumer<Finding> findings) {
		List<ContributedRule> rules = new ArrayList<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry()
				.getConfigurationElementsFor(ValidationRule.EXTENSION_POINT)) {
			try {
				rules.add(of(element));
			} catch (CoreException | RuntimeException | LinkageError failure) {
				String id = Optional.ofNullable(element.getAttribute("id")).orElse(element.getContributor().getName());
				ILog.of(ContributedRule.class).error("Validation rule " + id + " cannot be made", failure);
				findings.accept(brokenFinding(id, failure));
			}
		}
		return rules;
	}

	private static ContributedRule of(IConfigurationElement element) throws CoreException {
		return new ContributedRule(attribute(element, "id"), severity(attribute(element, "severity")),
				attribute(element, "message"), (ValidationRule<?>) element.createExecutableExtension("class"));
	}

	private static String attribute(IConfigurationElement element, String name) {
		return Optional.ofNullable(element.getAttribute(name))
				.orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
	}

	private static Severity severity(String name) {
		return Arrays.stream(Severity.values()).filter(severity -> severity.name().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("severity " + name));
	}

	static Finding brokenFinding(String id, Throwable failure) {
		String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
		return Finding.ofFile(BROKEN, Severity.WARNING, Messages.bind(Messages.brokenRule, id, reason), Source.PROJECT);
	}

	boolean isAbout(EClass type) {
		return rule.subject().isAssignableFrom(type.getInstanceClass());
	}

	void check(EObject element, ValidationContext context) {
		check(rule, element, context);
	}

	private static <T extends EObject> void check(ValidationRule<T> rule, EObject element, ValidationContext context) {
		rule.check(rule.subject().cast(element), context);
	}
}
