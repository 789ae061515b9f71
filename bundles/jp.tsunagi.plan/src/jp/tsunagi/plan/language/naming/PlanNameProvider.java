package jp.tsunagi.plan.language.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import jp.tsunagi.plan.BudgetItem;
import jp.tsunagi.plan.FundingSource;
import jp.tsunagi.plan.NamedElement;

/** What can be referred to by its name: every named part of a plan but the lines of a budget. */
public final class PlanNameProvider extends IQualifiedNameProvider.AbstractImpl {

	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		return object instanceof NamedElement element && !(object instanceof BudgetItem) && !(object instanceof FundingSource)
				&& element.getName() != null && !element.getName().isEmpty() ? QualifiedName.create(element.getName()) : null;
	}
}
