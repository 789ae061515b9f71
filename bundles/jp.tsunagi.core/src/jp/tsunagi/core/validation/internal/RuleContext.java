package jp.tsunagi.core.validation.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.ValidationContext;

/** The check as one rule sees it. */
record RuleContext(CheckedModel model, LocalDate today, ContributedRule rule, Consumer<Finding> findings)
		implements ValidationContext {

	@Override
	public Project project() {
		return model.project();
	}

	@Override
	public boolean isComplete() {
		return model.isComplete();
	}

	@Override
	public boolean holds(EObject element) {
		return model.holds(element);
	}

	@Override
	public List<EObject> referrers(EObject target, EReference reference) {
		return model.referrers(target, reference);
	}

	@Override
	public void report(EObject element, List<QuickFix> fixes, Object... arguments) {
		report(element, Optional.empty(), fixes, arguments);
	}

	@Override
	public void report(EObject element, EStructuralFeature feature, List<QuickFix> fixes, Object... arguments) {
		report(element, Optional.of(feature), fixes, arguments);
	}

	/** What has no id of its own, a contact or a location, is reported as a feature of what holds it. */
	private void report(EObject element, Optional<EStructuralFeature> feature, List<QuickFix> fixes, Object... arguments) {
		if (!(element instanceof Identified) && element.eContainer() != null) {
			report(element.eContainer(), Optional.of(element.eContainingFeature()), fixes, arguments);
			return;
		}
		Optional<String> id = element instanceof Identified identified ? Optional
				.ofNullable(identified.getId()) : Optional.empty();
		String message = NLS.bind(rule.message(), Arrays.stream(arguments).map(FindingText::of).toArray());
		findings.accept(new Finding(rule.id(), rule.severity(), message, project().sourceOf(element), id,
				feature.map(EStructuralFeature::getName), fixes));
	}
}
