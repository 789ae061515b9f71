/** Sheets of paper on the screen. */
package jp.tsunagi.plan.ui.paper;
