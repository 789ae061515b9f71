/** Diagrams and charts as files: SVG, PNG, PDF. None of it needs a display. */
package jp.tsunagi.diagram.export;
