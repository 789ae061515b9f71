/** The fonts that come with the product, so that paper and diagrams look the same on every machine. */
package jp.tsunagi.fonts;
