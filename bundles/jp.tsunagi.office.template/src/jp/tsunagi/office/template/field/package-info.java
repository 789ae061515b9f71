/** What templates may say of a thing, whatever that thing is: its fields, by name. */
package jp.tsunagi.office.template.field;
