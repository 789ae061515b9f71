/**
 * Expressions of specifications, with the meaning that they have in Eclipse Sirius: {@code feature:}, {@code var:},
 * {@code service:} and plain text. No reflection happens while they are evaluated.
 */
package jp.tsunagi.diagram.expression;
