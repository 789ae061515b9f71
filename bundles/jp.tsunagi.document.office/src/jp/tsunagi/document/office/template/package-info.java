/** The templates of documents that there are: those of plug-ins, and a project's own. */
package jp.tsunagi.document.office.template;
