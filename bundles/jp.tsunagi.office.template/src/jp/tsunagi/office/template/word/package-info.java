/**
 * Fills in documents of Word. Each text of a document (its body with its notes, a header, a footer) is read once: every tag gets
 * a run of its own, pairs of tags become ranges of siblings. Filling in copies the text and repeats or leaves out those ranges.
 */
package jp.tsunagi.office.template.word;
