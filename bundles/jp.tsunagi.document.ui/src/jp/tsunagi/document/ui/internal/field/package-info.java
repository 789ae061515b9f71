/** The fields that templates may have, to be looked up and copied. */
package jp.tsunagi.document.ui.internal.field;
