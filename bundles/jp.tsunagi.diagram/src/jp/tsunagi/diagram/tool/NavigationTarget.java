package jp.tsunagi.diagram.tool;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.RepresentationSpecification;

/**
 * Another diagram or table that can be opened from here.
 *
 * @param label what the tool is called
 * @param title what the diagram or table is called
 * @param root the element that it is of
 * @param createsNew whether the user wants a new one, even if there is one already
 */
public record NavigationTarget(String label, String title, RepresentationSpecification representation, EObject root,
		boolean createsNew) {
}
