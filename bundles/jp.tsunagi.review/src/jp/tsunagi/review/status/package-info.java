/** P: what a plan wants to reach and do in a half-year. */
package jp.tsunagi.review.status;
