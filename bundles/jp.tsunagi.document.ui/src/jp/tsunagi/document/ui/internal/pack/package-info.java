/** Forms for those who begin as a coordinator. */
package jp.tsunagi.document.ui.internal.pack;
