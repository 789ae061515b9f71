/** D: what was recorded in the model in a half-year and belongs to a plan, and why. */
package jp.tsunagi.review.evidence;
