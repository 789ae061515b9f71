/** A file of Word, from its parts to HTML: one class for each thing that a page is made of. */
package jp.tsunagi.document.office.internal.paper.word;
