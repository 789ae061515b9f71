/** A workbook of Excel, from its sheets to HTML: what would be printed of them. */
package jp.tsunagi.document.office.internal.paper.excel;
