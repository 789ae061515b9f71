/** Sheets of the review that are printed, filled in and read back. */
package jp.tsunagi.review.sheet;
