/** Documents written from templates. */
package jp.tsunagi.document.ui.internal.export;
