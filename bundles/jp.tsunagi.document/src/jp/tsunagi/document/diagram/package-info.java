/** Diagrams of a project for an audience. */
package jp.tsunagi.document.diagram;
