/** The parts of a plan's printed form. */
package jp.tsunagi.document.internal.html.plan;
