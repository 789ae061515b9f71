/** What pages of Word and of Excel have in common when they become HTML. */
package jp.tsunagi.document.office.internal.paper;
