/** The reviews of all plans, and what the city is told of each fiscal year. */
package jp.tsunagi.document.review;
