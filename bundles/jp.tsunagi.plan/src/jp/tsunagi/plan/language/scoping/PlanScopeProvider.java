package jp.tsunagi.plan.language.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;

import com.google.inject.Inject;

import jp.tsunagi.plan.language.linking.Candidate;
import jp.tsunagi.plan.language.linking.ReferenceTargets;

/** Everything that a reference of a plan can mean where it stands. */
public class PlanScopeProvider extends AbstractPlanScopeProvider {

	@Inject
	private ReferenceTargets targets;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		return new SimpleScope(targets.all(context, reference).filter(each -> !each.name().isEmpty())
				.map(PlanScopeProvider::description).toList());
	}

	private static IEObjectDescription description(Candidate candidate) {
		return EObjectDescription.create(QualifiedName.create(candidate.name()), candidate.element());
	}
}
