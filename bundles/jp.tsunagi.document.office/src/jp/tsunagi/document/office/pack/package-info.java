/** Forms for those who begin as a coordinator. */
package jp.tsunagi.document.office.pack;
