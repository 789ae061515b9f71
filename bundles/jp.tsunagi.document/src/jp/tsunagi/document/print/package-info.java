/** Documents on A4 paper: HTML becomes PDF, and a page of a PDF becomes a picture. */
package jp.tsunagi.document.print;
