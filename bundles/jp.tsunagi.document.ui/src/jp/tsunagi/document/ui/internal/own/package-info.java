/** Templates of the project's own, and what wizards of documents have in common. */
package jp.tsunagi.document.ui.internal.own;
