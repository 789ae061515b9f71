/** C: how far indicators are from their baselines towards their targets. */
package jp.tsunagi.review.measure;
