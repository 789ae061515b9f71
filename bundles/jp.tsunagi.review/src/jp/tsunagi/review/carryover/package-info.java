/**
 * Next year's plan grows out of this year's reviews (函館市「PDCAサイクルによる次年度計画の見直し」).
 */
package jp.tsunagi.review.carryover;
