/** What a project is published as. */
package jp.tsunagi.document;
