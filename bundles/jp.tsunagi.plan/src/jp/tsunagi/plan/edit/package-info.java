/**
 * Edits of plans as the smallest replacements in their texts: comments, layout and the words chosen by the authors stay. What is
 * written where is read from the grammar of the language.
 */
package jp.tsunagi.plan.edit;
