/** What documents may say of a project: the fields of its areas, councils and plans, as an audience sees them. */
package jp.tsunagi.document.office.field;
