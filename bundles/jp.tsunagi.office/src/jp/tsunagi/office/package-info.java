/** What files of Word and Excel need, whoever writes them: Apache POI, quiet, and giving the same bytes for the same content. */
package jp.tsunagi.office;
