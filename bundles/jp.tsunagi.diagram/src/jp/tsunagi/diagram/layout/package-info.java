/** Where the elements of a diagram are put: how large texts and nodes are, layouts, the ways of edges, places of labels. */
package jp.tsunagi.diagram.layout;
