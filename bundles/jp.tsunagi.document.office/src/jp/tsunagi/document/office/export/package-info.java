/** Documents made from templates: one, or one for each area. */
package jp.tsunagi.document.office.export;
