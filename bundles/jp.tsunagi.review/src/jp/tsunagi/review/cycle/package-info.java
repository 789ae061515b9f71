/**
 * When the half-years of plans are reviewed: what is due, begun, done, late, by whom; and what else is due soon.
 * In Aoba the sheet is shared at the start of the year and after each half of it (横浜市の事例集, 青葉区「取組共有シート」).
 */
package jp.tsunagi.review.cycle;
