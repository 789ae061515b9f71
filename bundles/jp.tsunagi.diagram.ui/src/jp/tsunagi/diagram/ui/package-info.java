/** What other bundles may ask of the diagram editor. */
package jp.tsunagi.diagram.ui;
