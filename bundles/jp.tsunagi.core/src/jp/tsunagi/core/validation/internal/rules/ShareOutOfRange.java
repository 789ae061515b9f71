package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/**
 * People work part of the time or all of it: the full-time equivalent is above zero and at most one for each of them.
 */
public final class ShareOutOfRange implements ValidationRule<Deployment> {

	private static final double FULL_TIME = 1.0;

	@Override
	public Class<Deployment> subject() {
		return Deployment.class;
	}

	@Override
	public void check(Deployment deployment, ValidationContext context) {
		double share = deployment.getFullTimeShare();
		double most = Math.max(FULL_TIME, deployment.getHeadcount());
		if (!(share > 0 && share <= most)) {
			context.report(deployment, Literals.DEPLOYMENT__FULL_TIME_SHARE,
					List.of(Fixes.set(deployment, Literals.DEPLOYMENT__FULL_TIME_SHARE, FULL_TIME)), deployment, share,
					most);
		}
	}
}
