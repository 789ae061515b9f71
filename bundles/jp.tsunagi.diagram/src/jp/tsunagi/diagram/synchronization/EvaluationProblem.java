package jp.tsunagi.diagram.synchronization;

/**
 * Something of the specification that could not be evaluated; the diagram shows what it shows in Sirius then.
 *
 * @param expression as it is written
 * @param element the key of the element of the diagram, or what the element of the model is called
 * @param message what went wrong, in the user's language
 */
public record EvaluationProblem(String expression, String element, String message) {
}
