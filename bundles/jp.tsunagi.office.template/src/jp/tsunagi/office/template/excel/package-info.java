/**
 * Templates of Excel: tags in cells, page headers and the names of sheets. Rows and sheets are there as often as the tags say, and all
 * that counts rows follows.
 */
package jp.tsunagi.office.template.excel;
