/** Dialogs that show, print and save what is printable. */
package jp.tsunagi.diagram.ui.print;
