/** The overview as a web page. */
package jp.tsunagi.document.internal.html;
