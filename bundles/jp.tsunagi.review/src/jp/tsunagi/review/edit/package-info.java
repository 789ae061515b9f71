/** A: what people write into a review, as the least change of the text of its plan. */
package jp.tsunagi.review.edit;
