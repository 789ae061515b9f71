/** Templates of Excel: tags in cells, page headers and the names of sheets; rows and sheets are repeated, and all that counts rows follows. */
package jp.tsunagi.office.template.excel;
