/** The canvas of screens, which other editors paint on, too: its fonts, its pictures, its colours at night. Used in the UI thread. */
package jp.tsunagi.diagram.ui.canvas;
