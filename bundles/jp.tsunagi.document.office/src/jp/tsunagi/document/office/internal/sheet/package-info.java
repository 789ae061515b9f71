/** The sheets of reviews among the other documents: they are not filled in from files, as they are read back. */
package jp.tsunagi.document.office.internal.sheet;
