/** The pages about reviews: how far they are, how plans were evaluated, and the report of each fiscal year. */
package jp.tsunagi.document.internal.html.review;
