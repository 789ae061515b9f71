package jp.tsunagi.diagram.synchronization;

/**
 * Something that is evaluated: a part of one mapping.
 *
 * @param owner the compiled mapping, or the compiled diagram
 */
record Concern(Object owner, Part part) {
}
