/**
 * What a viewpoint specification says, read strictly from the format of Eclipse Sirius: every construct that is not known is an
 * error. Names are those of Sirius; {@code Description} of a diagram, table, layer, filter or style is called {@code Specification}.
 */
package jp.tsunagi.diagram.specification;
