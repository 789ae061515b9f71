/** What Word and Excel have in common when they are filled in. */
package jp.tsunagi.office.template.internal;
