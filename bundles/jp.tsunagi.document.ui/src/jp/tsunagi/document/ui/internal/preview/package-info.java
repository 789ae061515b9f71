/** Documents as they will look on paper. */
package jp.tsunagi.document.ui.internal.preview;
