/**
 * Keeps diagrams true to the model: creates what a specification shows of an element, and after changes of the model only
 * evaluates what read something of them.
 */
package jp.tsunagi.diagram.synchronization;
