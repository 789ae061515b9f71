/** The diagrams of a project: which there are, and one of them open. */
package jp.tsunagi.diagram.project;
