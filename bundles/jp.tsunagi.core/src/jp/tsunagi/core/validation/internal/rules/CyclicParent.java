package jp.tsunagi.core.validation.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** No organization is above itself. */
public final class CyclicParent implements ValidationRule<Organization> {

	private final Set<Organization> settled = new HashSet<>();

	@Override
	public Class<Organization> subject() {
		return Organization.class;
	}

	/** Each organization is climbed from once; who is met again on one climb closes a circle. */
	@Override
	public void check(Organization organization, ValidationContext context) {
		Set<Organization> climb = new HashSet<>();
		Organization current = organization;
		while (current != null && !current.eIsProxy() && settled.add(current)) {
			climb.add(current);
			current = current.getParent();
		}
		if (current != null && climb.contains(current)) {
			context.report(current, Literals.ORGANIZATION__PARENT,
					List.of(Fixes.clear(current, Literals.ORGANIZATION__PARENT)), current, current.getParent());
		}
	}
}
