/** Where everything of a diagram is, in pixels of the whole diagram: nodes, their labels, the ways of edges and their labels. */
package jp.tsunagi.diagram.geometry;
