/** The kinds and categories of a project: built in, contributed, and of its own. */
package jp.tsunagi.core.vocabulary;
