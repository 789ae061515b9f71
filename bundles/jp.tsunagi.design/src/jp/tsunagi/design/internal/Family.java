package jp.tsunagi.design.internal;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Stakeholder;

/** Kinds of stakeholders that share a sign, so that nobody needs to tell twenty colours apart. */
public enum Family {
	/** The city and what it runs or entrusts. */
	PUBLIC("municipality", "support-center", "shakyo", "police-fire", "culture-center"),
	/** Neighbours who organize themselves. */
	COMMUNITY("neighbourhood", "district-welfare", "seniors-club", "residents", "religious"),
	/** Volunteers and associations. */
	VOLUNTEER("volunteer-center", "silver", "npo", "volunteers", "supporters"),
	/** Care and medicine. */
	CARE("welfare-facility", "care-provider", "medical", "professionals"),
	/** Schools and those who learn there. */
	EDUCATION("school", "childcare", "students"),
	/** Business. */
	BUSINESS("company", "shop", "taxi", "bank-post", "cooperative", "organizations"),
	/** Households that need others. */
	HOUSEHOLD("elderly-single", "elderly-couple", "families", "households-in-need", "carers", "disabled");

	private final Set<String> kinds;

	Family(String... kinds) {
		this.kinds = Set.of(kinds);
	}

	/** Whether {@code element} is a stakeholder of a kind of this family. */
	public boolean has(EObject element) {
		return element instanceof Stakeholder && kinds.contains(Kinds.idOf(element));
	}
}
