package jp.tsunagi.core.validation.internal.rules;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Period;

/**
 * Where an element keeps the period in which it holds.
 *
 * @param owner the element
 * @param start its feature for the first date
 * @param end its feature for the last date
 */
record Span(EObject owner, EAttribute start, EAttribute end) {

	/** The span of an element, if its class has one. */
	static Optional<Span> of(EObject owner) {
		return Optional.ofNullable(switch (owner) {
			case Council council -> new Span(council, Literals.COUNCIL__ESTABLISHED, Literals.COUNCIL__DISSOLVED);
			case Membership membership -> new Span(membership, Literals.MEMBERSHIP__FROM, Literals.MEMBERSHIP__TO);
			case Deployment deployment -> new Span(deployment, Literals.DEPLOYMENT__FROM, Literals.DEPLOYMENT__TO);
			case Relationship tie -> new Span(tie, Literals.RELATIONSHIP__FROM, Literals.RELATIONSHIP__TO);
			default -> null;
		});
	}

	/** The period of an element; open at both ends if its class has none. */
	static Period periodOf(EObject owner) {
		return of(owner).map(Span::period).orElse(new Period(Optional.empty(), Optional.empty()));
	}

	Period period() {
		return new Period(date(start), date(end));
	}

	private Optional<FuzzyDate> date(EAttribute feature) {
		return Optional.ofNullable((FuzzyDate) owner.eGet(feature));
	}
}
