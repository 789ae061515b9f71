package jp.tsunagi.diagram.specification;

import java.util.Optional;

/**
 * A style that holds under a condition.
 *
 * @param <S> the kind of style
 * @param style empty if the specification forgot it; the condition is passed over then
 */
public record ConditionalStyle<S>(InterpretedExpression predicateExpression, Optional<S> style) {
}
