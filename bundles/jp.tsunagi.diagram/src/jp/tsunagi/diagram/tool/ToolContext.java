package jp.tsunagi.diagram.tool;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.Variables;

/**
 * What a tool starts from.
 *
 * @param self the element that its first operation works on
 */
record ToolContext(EObject self, Variables variables) {
}
