/** What a diagram shows, independent of how it is painted: nodes and edges with their labels and styles, and where they are. */
package jp.tsunagi.diagram.view;
