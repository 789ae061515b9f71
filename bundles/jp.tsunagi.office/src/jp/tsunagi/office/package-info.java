/**
 * What files of Word and Excel need, whoever reads or writes them: which are opened at all, the XML inside,
 * the same bytes for the same content.
 */
package jp.tsunagi.office;
