package jp.tsunagi.core.validation.internal.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.internal.FindingText;
import jp.tsunagi.core.vocabulary.Term;

/** The ways to mend that several rules offer. */
final class Fixes {

	/** One step of a fix. */
	interface Step {
		Command in(EditingDomain domain);
	}

	private Fixes() {
	}

	/** Says in its label what the feature will be. */
	static QuickFix set(EObject owner, EStructuralFeature feature, Object value) {
		return set(Messages.bind(Messages.fixSet, FindingText.of(feature), FindingText.of(value)), owner, feature, value);
	}

	static QuickFix set(String label, EObject owner, EStructuralFeature feature, Object value) {
		return steps(label, List.of(setting(owner, feature, value)));
	}

	/** Files keep the term's id, people choose by its label. */
	static QuickFix choose(EObject owner, EAttribute feature, Term term) {
		return set(Messages.bind(Messages.fixSet, FindingText.of(feature), term.label()), owner, feature, term.id());
	}

	static QuickFix clear(EObject owner, EStructuralFeature feature) {
		return set(Messages.bind(Messages.fixClear, FindingText.of(feature)), owner, feature, SetCommand.UNSET_VALUE);
	}

	/** Takes {@code value} out of a feature with one value or many. */
	static QuickFix remove(EObject owner, EReference feature, EObject value) {
		return feature.isMany()
				? new QuickFix(Messages.bind(Messages.fixRemove, FindingText.of(value), FindingText.of(feature)),
						domain -> RemoveCommand.create(domain, owner, feature, value))
				: clear(owner, feature);
	}

	/** Gives each of two features the value of the other. */
	static QuickFix swap(EObject owner, EStructuralFeature one, EStructuralFeature other) {
		return steps(Messages.bind(Messages.fixSwap, FindingText.of(one), FindingText.of(other)),
				List.of(setting(owner, one, owner.eGet(other)), setting(owner, other, owner.eGet(one))));
	}

	static QuickFix add(String label, EObject owner, EReference feature, Supplier<? extends EObject> child) {
		return new QuickFix(label, domain -> AddCommand.create(domain, owner, feature, child.get()));
	}

	/** With everything that refers to it. */
	static QuickFix delete(EObject element) {
		return new QuickFix(Messages.bind(Messages.fixDelete, FindingText.of(element)),
				domain -> DeleteCommand.create(domain, element));
	}

	static QuickFix steps(String label, Collection<Step> steps) {
		return new QuickFix(label, domain -> {
			CompoundCommand command = new CompoundCommand(label);
			steps.forEach(step -> command.append(step.in(domain)));
			return command.unwrap();
		});
	}

	static Step setting(EObject owner, EStructuralFeature feature, Object value) {
		return domain -> SetCommand.create(domain, owner, feature, value);
	}
}
