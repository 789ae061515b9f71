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
	 * @param collapse whether they are only made small
	 * @param mappings it is asked only for elements of these; none for all elements, whose conditions are evaluated on the view then
	 * @param semanticConditionExpression what is kept, evaluated on the element of the model
	 * @param viewConditionExpression what is kept, evaluated on the element of the diagram
	 */
	public record MappingFilter(boolean collapse, List<Reference<DiagramElementMapping>> mappings,
			InterpretedExpression semanticConditionExpression, InterpretedExpression viewConditionExpression) {
	}
}
