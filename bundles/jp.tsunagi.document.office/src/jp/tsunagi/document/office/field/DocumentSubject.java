package jp.tsunagi.document.office.field;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CaseStudy;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.plan.Plan;

/** What a document is about. */
public sealed interface DocumentSubject {

	/** What documents are about. */
	enum Kind {
		/** An area, or the municipality as one. */
		AREA,
		/** A plan. */
		PLAN,
		/** A council. */
		COUNCIL,
		/** A case study. */
		CASE,
		/** The whole municipality. */
		MUNICIPALITY
	}

	/** What it is about, of the project or of a plan. */
	EObject element();

	/** How people call it. */
	default String label() {
		return element() instanceof Plan plan ? Optional.ofNullable(plan.getName()).orElse("") : ElementLabels.of(element());
	}

	/** The kind of it. */
	default Kind kind() {
		return switch (this) {
			case OfArea area -> Kind.AREA;
			case OfPlan plan -> Kind.PLAN;
			case OfCouncil council -> Kind.COUNCIL;
			case OfCase study -> Kind.CASE;
			case OfMunicipality municipality -> Kind.MUNICIPALITY;
		};
	}

	/** A document about an area. */
	record OfArea(Area element) implements DocumentSubject {
	}

	/** A document about a plan. */
	record OfPlan(Plan element) implements DocumentSubject {
	}

	/** A document about a council. */
	record OfCouncil(Council element) implements DocumentSubject {
	}

	/** A document about a case study. */
	record OfCase(CaseStudy element) implements DocumentSubject {
	}

	/** A document about a municipality. */
	record OfMunicipality(Municipality element) implements DocumentSubject {
	}
}
