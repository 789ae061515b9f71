package jp.tsunagi.diagram.specification;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;

/** A diagram or a table as it is specified. */
public sealed interface RepresentationSpecification permits DiagramSpecification, TableSpecification {

	/** What diagrams and tables have alike. */
	Basics basics();

	/** The name in the specification, which files refer to. */
	default String name() {
		return basics().name();
	}

	/** What users read. */
	default String label() {
		return basics().label();
	}

	/** What a user is told about it; may be empty. */
	default String endUserDocumentation() {
		return basics().endUserDocumentation();
	}

	/** How a new representation is called; evaluated on its root. */
	default InterpretedExpression titleExpression() {
		return basics().titleExpression();
	}

	/** What it may be a representation of. */
	default DomainClass domainClass() {
		return basics().domainClass();
	}

	/** Whether there may be one of an element. */
	default InterpretedExpression preconditionExpression() {
		return basics().preconditionExpression();
	}

	/** Where it stands in the specification. */
	default Location location() {
		return basics().location();
	}

	/**
	 * What diagrams and tables have alike.
	 *
	 * @param initialisation whether one is made of each element that may have one
	 * @param showOnStartup whether it is opened with the project
	 */
	record Basics(String name, String label, String documentation, String endUserDocumentation, InterpretedExpression titleExpression,
			DomainClass domainClass, InterpretedExpression preconditionExpression, boolean initialisation, boolean showOnStartup,
			List<EPackage> metamodels, Location location) {
	}
}
