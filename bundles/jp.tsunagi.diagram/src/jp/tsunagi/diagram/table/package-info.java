/** The tables of a specification: lines, columns and cells of an element of the model, and what can be changed in them. */
package jp.tsunagi.diagram.table;
