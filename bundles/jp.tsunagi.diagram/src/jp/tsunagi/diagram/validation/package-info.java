/** The rules of a specification: what of a diagram they find wrong, and how it can be mended. */
package jp.tsunagi.diagram.validation;
