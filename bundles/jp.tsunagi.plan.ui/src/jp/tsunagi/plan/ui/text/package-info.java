/** The texts of plans, for editors of all kinds: one text for each file, edited, undone and saved the same wherever it is shown. */
package jp.tsunagi.plan.ui.text;
