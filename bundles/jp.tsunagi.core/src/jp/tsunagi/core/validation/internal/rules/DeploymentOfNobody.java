package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A deployment is of at least one person. */
public final class DeploymentOfNobody implements ValidationRule<Deployment> {

	@Override
	public Class<Deployment> subject() {
		return Deployment.class;
	}

	@Override
	public void check(Deployment deployment, ValidationContext context) {
		if (deployment.getHeadcount() == 0) {
			context.report(deployment, Literals.DEPLOYMENT__HEADCOUNT,
					List.of(Fixes.set(deployment, Literals.DEPLOYMENT__HEADCOUNT, 1), Fixes.delete(deployment)),
					deployment);
		}
	}
}
