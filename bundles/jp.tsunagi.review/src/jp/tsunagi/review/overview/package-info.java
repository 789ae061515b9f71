/** All plans of a city at once: how they were evaluated, where reviews are late, what goes into the yearly report. */
package jp.tsunagi.review.overview;
