/** What authors of templates write between double braces, in Word and Excel alike, and what is wrong with it. */
package jp.tsunagi.office.template.tag;
