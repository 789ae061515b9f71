/** Files of Word and Excel that people wrote as a template, to be filled in with what is known of a thing. */
package jp.tsunagi.office.template;
