package jp.tsunagi.plan.language.linking;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Something a reference can mean.
 *
 * @param element what it is; a proxy if it is in a plan of another file
 * @param name what it is called
 * @param place the name of what it belongs to
 */
public record Candidate(EObject element, String name, Optional<String> place) {
}
