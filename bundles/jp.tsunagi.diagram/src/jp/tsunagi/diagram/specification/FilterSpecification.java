package jp.tsunagi.diagram.specification;

import java.util.List;

/**
 * What a user can leave out of a diagram.
 *
 * @param filters one that turns an element down leaves it out
 */
public record FilterSpecification(String name, String label, String documentation, List<MappingFilter> filters, Location location) {

	/**
	 * Turns down elements.
	 *
	 * @param mappings it is asked only for elements of these
	 * @param semanticConditionExpression what is kept, evaluated on the element of the model
	 */
	public record MappingFilter(List<Reference<DiagramElementMapping>> mappings, InterpretedExpression semanticConditionExpression) {
	}
}
