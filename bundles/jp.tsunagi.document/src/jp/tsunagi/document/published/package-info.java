/** A project and its plans as an audience sees them: what every document is made from. */
package jp.tsunagi.document.published;
