/** What is looked at before a template is read. */
package jp.tsunagi.office.template.file;
