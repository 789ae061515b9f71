/** The language that something is written in, which need not be that of the product. */
package jp.tsunagi.coordination.language;
