/**
 * What somebody has made of a diagram, in a text file {@code *.layout} beside the model: where things are, what is hidden,
 * which layers and filters are on, notes and pictures. One thing a line, always in the same order, so that two people's
 * changes merge.
 */
package jp.tsunagi.diagram.store;
