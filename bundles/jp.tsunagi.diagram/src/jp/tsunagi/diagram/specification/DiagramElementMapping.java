package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;

/** Says for which elements of the model a diagram has nodes, containers or edges. Equal only to itself. */
public sealed interface DiagramElementMapping permits AbstractNodeMapping, EdgeMapping {

	/** What all kinds of mappings have. */
	MappingBasics basics();

	/** The name in the specification. */
	default String name() {
		return basics().name();
	}

	/** What users read. */
	default String label() {
		return basics().label();
	}

	/** Where it stands. */
	default Location location() {
		return basics().location();
	}

	/** The candidates; empty for all instances of the domain class in the models. */
	default InterpretedExpression semanticCandidatesExpression() {
		return basics().semanticCandidatesExpression();
	}

	/** Which candidates are shown. */
	default InterpretedExpression preconditionExpression() {
		return basics().preconditionExpression();
	}

	/** The class of the candidates. */
	DomainClass domainClass();

	/**
	 * What all kinds of mappings have.
	 *
	 * @param semanticElements the elements that the result also stands for; may be empty
	 * @param createElements whether elements of the diagram come and go with the model
	 * @param synchronizationLock whether they do so even in a diagram that is not synchronised
	 * @param detailDescriptions tools that make another representation of the element
	 * @param navigationDescriptions tools that open another representation of the element
	 */
	record MappingBasics(String name, String label, String documentation, InterpretedExpression semanticCandidatesExpression,
			InterpretedExpression preconditionExpression, InterpretedExpression semanticElements, boolean createElements,
			boolean synchronizationLock, Optional<Reference<ToolSpecification>> deletionDescription,
			Optional<Reference<ToolSpecification>> labelDirectEdit, Optional<Reference<ToolSpecification>> doubleClickDescription,
			List<Reference<ToolSpecification>> detailDescriptions, List<Reference<ToolSpecification>> navigationDescriptions,
			Location location) {
	}
}
