/** Files of Word and Excel on paper. */
package jp.tsunagi.document.office.tests.paper;
