/** How a diagram is painted, the same on a screen, on paper and in a file: shapes, lines, texts, the legend. */
package jp.tsunagi.diagram.scene;
